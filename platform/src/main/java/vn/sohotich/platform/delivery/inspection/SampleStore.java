package vn.sohotich.platform.delivery.inspection;

import org.springframework.stereotype.Component;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliveryState;
import vn.sohotich.platform.delivery.declaration.BookRecords;
import vn.sohotich.platform.delivery.store.BookRows;
import vn.sohotich.platform.delivery.store.DeliveryRows;
import vn.sohotich.platform.delivery.store.LotRows;
import vn.sohotich.platform.delivery.store.SampleRows;

/** Keeps drawn lots; a draw that does not have the size it was planned for is a fault and keeps nothing. */
@Component
class SampleStore {
    private final DeliveryRows deliveries;
    private final BookRows books;
    private final LotRows lots;
    private final SampleRows sample;
    private final BookRecords records;

    SampleStore(DeliveryRows deliveries, BookRows books, LotRows lots, SampleRows sample, BookRecords records) {
        this.deliveries = deliveries;
        this.books = books;
        this.lots = lots;
        this.sample = sample;
        this.records = records;
    }

    Frame frame(Delivery delivery) {
        return new Frame(records, books.importsOfAll(delivery.id()));
    }

    void add(Delivery delivery, Lot lot, Frame frame) {
        if (frame.size() != lot.size()
                || frame.picked().size() != lot.basis().plan().size()) {
            throw new IllegalStateException("records changed while the sample was drawn");
        }
        lots.add(delivery.id(), lot);
        sample.add(delivery.id(), frame.picked());
    }

    void addRest(Delivery delivery, Frame frame) {
        sample.add(delivery.id(), frame.picked());
    }

    Delivery move(Delivery delivery, DeliveryState state) {
        deliveries.setState(delivery.id(), state);
        return deliveries.find(delivery.id()).orElseThrow();
    }
}
