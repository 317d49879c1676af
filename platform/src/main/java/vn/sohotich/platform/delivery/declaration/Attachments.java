package vn.sohotich.platform.delivery.declaration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliveryOutcome;
import vn.sohotich.platform.delivery.store.BookRows;
import vn.sohotich.platform.exchange.binding.ScanBinding;
import vn.sohotich.platform.exchange.binding.ScanBindings;
import vn.sohotich.platform.exchange.importing.BatchStatus;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.identity.Actor;

/** The imports and scan bindings by which a delivery came in. Only imports that took effect belong to a delivery. */
@Service
@Transactional
public class Attachments {
    private static final int OFFERED = 50;

    private final Deliveries deliveries;
    private final BookRows rows;
    private final Imports imports;
    private final ScanBindings bindings;
    private final AuditTrail trail;

    Attachments(Deliveries deliveries, BookRows rows, Imports imports, ScanBindings bindings, AuditTrail trail) {
        this.deliveries = deliveries;
        this.rows = rows;
        this.imports = imports;
        this.bindings = bindings;
        this.trail = trail;
    }

    /** The attached imports that the actor may see. */
    public List<ImportBatch> imports(Actor actor, UUID delivery) {
        return rows.attached(delivery, Source.IMPORT).stream()
                .map(id -> imports.find(actor, id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The attached bindings that the actor may see. */
    public List<ScanBinding> bindings(Actor actor, UUID delivery) {
        return rows.attached(delivery, Source.BINDING).stream()
                .map(id -> bindings.find(actor, id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Newest imports that took effect and are not attached yet. */
    public List<ImportBatch> offeredImports(Actor actor, UUID delivery) {
        List<UUID> attached = rows.attached(delivery, Source.IMPORT);
        return imports.list(actor, 0, OFFERED).items().stream()
                .filter(batch -> batch.status() == BatchStatus.APPLIED && !attached.contains(batch.id()))
                .toList();
    }

    /** Newest bindings that are not attached yet. */
    public List<ScanBinding> offeredBindings(Actor actor, UUID delivery) {
        List<UUID> attached = rows.attached(delivery, Source.BINDING);
        return bindings.list(actor, 0, OFFERED).items().stream()
                .filter(binding -> !attached.contains(binding.id()))
                .toList();
    }

    /** Adds an import or a binding; twice is once. */
    public DeliveryOutcome attach(Actor actor, UUID id, Source source, UUID sourceId) {
        return deliveries.whileOpen(actor, id, delivery -> {
            boolean there = switch (source) {
                case IMPORT ->
                    imports.find(actor, sourceId)
                            .filter(batch -> batch.status() == BatchStatus.APPLIED)
                            .isPresent();
                case BINDING -> bindings.find(actor, sourceId).isPresent();
            };
            if (!there) {
                return DeliveryOutcome.refused("delivery.attachment." + source);
            }
            if (rows.attach(id, source, sourceId, actor.account(), deliveries.now())) {
                audit(actor, delivery, "delivery.attached", source);
            }
            return new DeliveryOutcome.Done(delivery);
        });
    }

    /** Takes an import or a binding off again. */
    public DeliveryOutcome detach(Actor actor, UUID id, Source source, UUID sourceId) {
        return deliveries.whileOpen(actor, id, delivery -> {
            if (rows.detach(id, source, sourceId)) {
                audit(actor, delivery, "delivery.detached", source);
            }
            return new DeliveryOutcome.Done(delivery);
        });
    }

    private void audit(Actor actor, Delivery delivery, String action, Source source) {
        trail.append(
                actor.account(),
                new Act(
                        action,
                        "delivery",
                        delivery.id().toString(),
                        delivery.unitCode(),
                        Map.of("source", source.name())));
    }
}
