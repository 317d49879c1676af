package vn.sohotich.platform.delivery.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliverySettings;
import vn.sohotich.platform.delivery.Terms;
import vn.sohotich.platform.delivery.declaration.BookRecords;
import vn.sohotich.platform.delivery.declaration.Receipt;
import vn.sohotich.platform.delivery.sampling.SamplingPlan;
import vn.sohotich.platform.delivery.sampling.SamplingTables;
import vn.sohotich.platform.delivery.sampling.Standing;
import vn.sohotich.platform.delivery.sampling.StratifiedDraw;
import vn.sohotich.platform.delivery.sampling.Switching;
import vn.sohotich.platform.delivery.store.BookRows;
import vn.sohotich.platform.delivery.store.LotRows;
import vn.sohotich.platform.record.Records;

/**
 * Works out the lots of a delivery and their plans from what was agreed, what came in, and how the contractor's earlier
 * lots fared. Errors per 100 fields become nonconformities per 100 records by the mean number of filled fields of at most
 * a hundred records; the column of the plan is the largest limit that is not above.
 */
@Component
public class Planning {
    private static final int LOOKED_AT = 100;
    private static final long FIXED = 25;

    private final SamplingTables tables;
    private final LotRows lots;
    private final BookRows books;
    private final BookRecords bookRecords;
    private final Records records;
    private final DeliverySettings settings;

    Planning(
            SamplingTables tables,
            LotRows lots,
            BookRows books,
            BookRecords bookRecords,
            Records records,
            DeliverySettings settings) {
        this.tables = tables;
        this.lots = lots;
        this.books = books;
        this.bookRecords = bookRecords;
        this.records = records;
        this.settings = settings;
    }

    /** How the contractor's next lot is inspected. */
    public Standing standing(Delivery delivery) {
        Standing standing = Switching.after(lots.past(delivery.contractorId()), settings.reducedAllowed());
        return delivery.earlierId() == null ? standing : standing.again();
    }

    /** The lots as they would be drawn now; books of which nothing came in are left out. */
    public List<PlannedLot> plan(Delivery delivery, List<Receipt> receipts) {
        Standing standing = standing(delivery);
        List<Receipt> filled =
                receipts.stream().filter(receipt -> receipt.records() > 0).toList();
        if (filled.isEmpty()) {
            return List.of();
        }
        List<List<Receipt>> parts = delivery.terms().parts() == Terms.Parts.DELIVERY
                ? List.of(filled)
                : filled.stream().map(List::of).toList();
        List<PlannedLot> planned = new ArrayList<>();
        for (List<Receipt> part : parts) {
            int size = part.stream().mapToInt(Receipt::records).sum();
            planned.add(new PlannedLot(planned.size() + 1, part, size, basis(delivery, part, size, standing)));
        }
        return planned;
    }

    private Lot.Basis basis(Delivery delivery, List<Receipt> part, int size, Standing standing) {
        Terms terms = delivery.terms();
        double fields = terms.counted() == Terms.Counted.FIELDS ? fieldsPerRecord(delivery.id(), part) : 0;
        String limit = limit(terms, fields);
        SamplingPlan plan = tables.plan(size, terms.level(), limit, standing.strictness());
        int stricter = tables.stricter(limit)
                .map(tighter -> tables.plan(size, terms.level(), tighter, standing.strictness()))
                .filter(tighter -> tighter.letter().equals(plan.letter()))
                .map(SamplingPlan::accept)
                .orElse(-1);
        return new Lot.Basis(standing.strictness(), standing.reason(), limit, fields, plan, stricter);
    }

    private String limit(Terms terms, double fields) {
        if (terms.counted() == Terms.Counted.RECORDS) {
            return terms.limit();
        }
        BigDecimal perRecords = new BigDecimal(terms.limit()).multiply(BigDecimal.valueOf(fields));
        return tables.limitNotAbove(perRecords).orElse(tables.limits().getFirst());
    }

    private double fieldsPerRecord(UUID delivery, List<Receipt> part) {
        List<List<Integer>> places =
                StratifiedDraw.draw(FIXED, part.stream().map(Receipt::records).toList(), LOOKED_AT);
        Set<UUID> imports = books.importsOfAll(delivery);
        Frame frame = new Frame(bookRecords, imports);
        for (int book = 0; book < part.size(); book++) {
            frame.pick(part.get(book), 0, false, places.get(book));
        }
        double mean = frame.picked().stream()
                .flatMap(drawn -> records.find(drawn.recordId()).stream())
                .mapToLong(record -> record.written().values().stream()
                        .filter(value -> !value.isBlank())
                        .count())
                .average()
                .orElse(1);
        return BigDecimal.valueOf(mean).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
