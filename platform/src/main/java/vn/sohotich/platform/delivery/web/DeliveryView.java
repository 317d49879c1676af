package vn.sohotich.platform.delivery.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.declaration.Attachments;
import vn.sohotich.platform.delivery.declaration.Receipt;
import vn.sohotich.platform.delivery.declaration.Receipts;
import vn.sohotich.platform.delivery.inspection.Drawing;
import vn.sohotich.platform.delivery.inspection.Inspection;
import vn.sohotich.platform.delivery.inspection.Planning;
import vn.sohotich.platform.delivery.result.FieldErrors;
import vn.sohotich.platform.delivery.result.LotResult;
import vn.sohotich.platform.delivery.result.Results;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.web.Crumb;

/** Puts together what the page of one delivery shows at its stage. */
@Component
class DeliveryView {
    private final Deliveries deliveries;
    private final Stages stages;
    private final DeliveryUnits units;
    private final BookTypes types;
    private final MessageSource messages;

    DeliveryView(Deliveries deliveries, Stages stages, DeliveryUnits units, BookTypes types, MessageSource messages) {
        this.deliveries = deliveries;
        this.stages = stages;
        this.units = units;
        this.types = types;
        this.messages = messages;
    }

    void fill(Actor actor, UUID id, Locale locale, Model model) {
        Delivery delivery =
                deliveries.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("delivery", delivery);
        model.addAttribute("names", units.names());
        model.addAttribute(
                "kindNames",
                types.all().stream()
                        .collect(Collectors.toMap(
                                BookType::kind, type -> type.name().in(locale))));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(messages.getMessage("deliveries.title", null, locale), "/deliveries"),
                        Crumb.here(delivery.title())));
        if (delivery.isOpen()) {
            open(actor, delivery, model);
        } else {
            drawn(actor, delivery, locale, model);
        }
    }

    private void open(Actor actor, Delivery delivery, Model model) {
        List<Receipt> received = stages.receipts().of(delivery);
        model.addAttribute("receipts", received);
        model.addAttribute("kinds", types.all());
        model.addAttribute("inside", units.inside(delivery.unitCode()));
        model.addAttribute("standing", stages.planning().standing(delivery));
        model.addAttribute("obstacles", stages.drawing().obstacles(delivery, received));
        model.addAttribute("planned", stages.planning().plan(delivery, received));
        model.addAttribute("offeredImports", stages.attachments().offeredImports(actor, delivery.id()));
        model.addAttribute("offeredBindings", stages.attachments().offeredBindings(actor, delivery.id()));
        files(actor, delivery, model);
    }

    private void files(Actor actor, Delivery delivery, Model model) {
        model.addAttribute("imports", stages.attachments().imports(actor, delivery.id()));
        model.addAttribute("bindings", stages.attachments().bindings(actor, delivery.id()));
    }

    private void drawn(Actor actor, Delivery delivery, Locale locale, Model model) {
        List<LotResult> lots = stages.results().lots(delivery);
        List<FieldErrors> fields = stages.results().fields(delivery);
        model.addAttribute("lots", lots);
        model.addAttribute("progress", stages.inspection().progress(delivery.id()));
        model.addAttribute("books", stages.results().books(delivery));
        model.addAttribute("fields", fields);
        model.addAttribute("sample", stages.inspection().sample(delivery.id()));
        model.addAttribute(
                "wrong", fields.stream().mapToLong(FieldErrors::wrong).sum());
        model.addAttribute("labels", labels(fields, locale));
        model.addAttribute(
                "concludable", lots.stream().anyMatch(lot -> lot.lot().isUnderInspection() && lot.isCompared()));
        model.addAttribute(
                "judged", lots.stream().anyMatch(lot -> !lot.lot().steps().isEmpty()));
        files(actor, delivery, model);
    }

    private Map<String, String> labels(List<FieldErrors> fields, Locale locale) {
        return fields.stream()
                .collect(Collectors.toMap(
                        field -> field.kind() + "." + field.field(),
                        field -> types.find(field.kind())
                                .flatMap(type -> type.find(field.field()))
                                .map(known -> known.label().in(locale))
                                .orElse(field.field())));
    }

    /** What the stages of a delivery are asked for. */
    @Component
    record Stages(
            Receipts receipts,
            Attachments attachments,
            Planning planning,
            Drawing drawing,
            Inspection inspection,
            Results results) {}
}
