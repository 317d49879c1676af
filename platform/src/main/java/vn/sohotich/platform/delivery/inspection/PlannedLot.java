package vn.sohotich.platform.delivery.inspection;

import java.util.List;
import vn.sohotich.platform.delivery.declaration.Receipt;

/** A lot as it would be drawn now. */
public record PlannedLot(int ordinal, List<Receipt> books, int size, Lot.Basis basis) {
    public PlannedLot {
        books = List.copyOf(books);
    }
}
