package vn.sohotich.platform.delivery.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sohotich.platform.delivery.result.CorrectionNotes;
import vn.sohotich.platform.delivery.result.WrongField;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookTypes;

/** What an inspection found wrong in a record, as a part of the record's own pages. */
@Controller
class CorrectionPages {
    private final CorrectionNotes notes;
    private final Records records;
    private final BookTypes types;
    private final Access access;

    CorrectionPages(CorrectionNotes notes, Records records, BookTypes types, Access access) {
        this.notes = notes;
        this.records = records;
        this.types = types;
        this.access = access;
    }

    /** One proposal in words. */
    record Proposal(String label, String delivered, String inBook) {}

    @GetMapping("/records/{id}/proposals")
    String proposals(@PathVariable UUID id, Locale locale, Model model) {
        List<WrongField> open = notes.openLogged(access.demand(Action.SEE_RECORDS), id);
        String kind =
                open.isEmpty() ? "" : records.find(id).map(CivilRecord::kind).orElse("");
        model.addAttribute(
                "proposals",
                open.stream()
                        .map(wrong -> new Proposal(
                                types.find(kind)
                                        .flatMap(type -> type.find(wrong.field()))
                                        .map(field -> field.label().in(locale))
                                        .orElse(wrong.field()),
                                wrong.delivered(),
                                wrong.inBook()))
                        .toList());
        return "delivery/_proposals :: proposals";
    }
}
