package vn.sohotich.platform.delivery.result;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.store.LotRows;
import vn.sohotich.platform.delivery.store.ResultRows;
import vn.sohotich.platform.delivery.store.SampleRows;

/** The results of an inspection so far; whoever asks answers for who may see them. */
@Service
@Transactional(readOnly = true)
public class Results {
    private final Deliveries deliveries;
    private final LotRows lots;
    private final SampleRows sample;
    private final ResultRows rows;

    Results(Deliveries deliveries, LotRows lots, SampleRows sample, ResultRows rows) {
        this.deliveries = deliveries;
        this.lots = lots;
        this.sample = sample;
        this.rows = rows;
    }

    /** Every lot beside what its sample showed. */
    public List<LotResult> lots(Delivery delivery) {
        UUID id = delivery.id();
        return lots.of(id).stream()
                .map(lot -> new LotResult(
                        lot,
                        sample.progress(id, Set.of(lot.ordinal()), deliveries.now()),
                        rows.nonconforming(id, lot.ordinal(), delivery.terms().counted())))
                .toList();
    }

    public List<FieldErrors> fields(Delivery delivery) {
        return rows.fields(delivery.id());
    }

    public List<BookErrors> books(Delivery delivery) {
        return rows.books(delivery.id());
    }

    public List<WrongField> wrong(Delivery delivery) {
        return rows.wrong(delivery.id());
    }
}
