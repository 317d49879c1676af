package vn.sohotich.platform.record.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.record.store.EntryFacts;
import vn.sohotich.platform.record.store.RecordWriting.Place;
import vn.sohotich.platform.territory.Territory;

/** Where a record belongs: its unit, the province of the unit, and its register book, opened when it is new. */
@Component
public class Shelving {
    private final Territory territory;
    private final RegisterBooks books;

    public Shelving(Territory territory, RegisterBooks books) {
        this.territory = territory;
        this.books = books;
    }

    public Place of(String unitCode, EntryFacts facts) {
        @Nullable
        UUID book = facts.hasBook() ? books.ensure(facts.kind(), unitCode, facts.bookNumber(), facts.bookYear()) : null;
        return new Place(unitCode, territory.provinceOf(unitCode), book);
    }
}
