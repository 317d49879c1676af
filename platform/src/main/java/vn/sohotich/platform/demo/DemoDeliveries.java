package vn.sohotich.platform.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliveryOutcome;
import vn.sohotich.platform.delivery.DeliverySettings;
import vn.sohotich.platform.delivery.NewDelivery;
import vn.sohotich.platform.delivery.declaration.Attachments;
import vn.sohotich.platform.delivery.declaration.Declaration;
import vn.sohotich.platform.delivery.declaration.Receipt;
import vn.sohotich.platform.delivery.declaration.Receipts;
import vn.sohotich.platform.delivery.declaration.Source;
import vn.sohotich.platform.delivery.declaration.WrittenBook;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.identity.Actor;

/** Declares one small invented delivery of an invented firm, so that drawing and comparing can be tried out. */
@Component
class DemoDeliveries {
    private static final String FIRM = "Công ty Số hóa Mẫu";
    private static final int NEWEST = 200;
    private final Deliveries deliveries;
    private final Declaration declaration;
    private final Attachments attachments;
    private final Receipts receipts;
    private final Imports imports;
    private final DeliverySettings settings;
    private final Clock clock;

    DemoDeliveries(
            Deliveries deliveries,
            Declaration declaration,
            Attachments attachments,
            Receipts receipts,
            Imports imports,
            DeliverySettings settings,
            Clock clock) {
        this.deliveries = deliveries;
        this.declaration = declaration;
        this.attachments = attachments;
        this.receipts = receipts;
        this.imports = imports;
        this.settings = settings;
        this.clock = clock;
    }

    /** Puts a delivery of one book together; a second call does nothing. */
    void prepare(InventedBook book, Actor clerk) {
        if (!deliveries.contractors(clerk).isEmpty()) {
            return;
        }
        UUID batch = imports.list(clerk, 0, NEWEST).items().stream()
                .filter(sent -> sent.file().name().equals(book.fileName()))
                .map(ImportBatch::id)
                .findFirst()
                .orElseThrow();
        NewDelivery wanted = new NewDelivery(
                FIRM,
                "01/2026/HĐ-SH",
                "Đợt 1 – sổ " + book.written(),
                book.commune().code(),
                LocalDate.now(clock),
                null,
                settings.terms());
        Delivery delivery = done(deliveries.declare(clerk, wanted));
        done(attachments.attach(clerk, delivery.id(), Source.IMPORT, batch));
        declare(clerk, delivery, book, book.entries(), book.entries());
        Receipt received = receipts.of(delivery).getFirst();
        if (!received.matches()) {
            done(declaration.remove(clerk, delivery.id(), received.book().ordinal()));
            declare(clerk, delivery, book, received.records(), received.files());
        }
    }

    private void declare(Actor clerk, Delivery delivery, InventedBook book, int records, int files) {
        WrittenBook line =
                new WrittenBook(0, book.kind(), book.commune().code(), book.written(), "", "" + records, "" + files);
        done(declaration.add(clerk, delivery.id(), line));
    }

    private static Delivery done(DeliveryOutcome outcome) {
        if (outcome instanceof DeliveryOutcome.Done done) {
            return done.delivery();
        }
        throw new IllegalStateException("The demonstration delivery was refused");
    }
}
