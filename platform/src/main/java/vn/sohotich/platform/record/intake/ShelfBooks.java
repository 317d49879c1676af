package vn.sohotich.platform.record.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.record.intake.Applying.BookPlace;

/** Opens the register books that the rows of an import name. */
@Component
class ShelfBooks {
    private final RegisterBooks books;

    ShelfBooks(RegisterBooks books) {
        this.books = books;
    }

    Map<BookPlace, UUID> open(List<BookPlace> places) {
        Map<BookPlace, UUID> open = new HashMap<>();
        for (BookPlace place : places) {
            open.put(place, books.ensure(place.kind(), place.unitCode(), place.number(), place.year()));
        }
        return open;
    }
}
