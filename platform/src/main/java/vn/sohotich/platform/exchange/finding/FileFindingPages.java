package vn.sohotich.platform.exchange.finding;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.Finding;

/** The findings about the file of an import, for whoever may see the import. */
@Controller
class FileFindingPages {
    private final FileFindings findings;
    private final Imports imports;
    private final Access access;

    FileFindingPages(FileFindings findings, Imports imports, Access access) {
        this.findings = findings;
        this.imports = imports;
        this.access = access;
    }

    /** The findings as a part of the page of the import. */
    @GetMapping("/imports/{id}/file-findings")
    String part(@PathVariable UUID id, Model model) {
        model.addAttribute("found", visible(id));
        return "exchange/_file-findings :: found";
    }

    @GetMapping("/api/v1/imports/{id}/file-findings")
    @ResponseBody
    List<Finding> list(@PathVariable UUID id) {
        return visible(id);
    }

    private List<Finding> visible(UUID id) {
        Actor actor = access.demand(Action.IMPORT);
        return imports.find(actor, id)
                .map(batch -> findings.of(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
