package vn.sohotich.platform.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
class RegisterBooksModuleTests {
    @Autowired
    RegisterBooks books;

    @Autowired
    AuditTrail trail;

    private final String unit = Codes.fresh("u");

    @Test
    void makesABookOnceHoweverItsNumberIsWritten() {
        UUID book = books.ensure("KS", unit, "01", 2017);

        assertThat(books.ensure("KS", unit, "1", 2017)).isEqualTo(book);
        assertThat(books.ensure("KS", unit, " 001 ", 2017)).isEqualTo(book);
        assertThat(books.ensure("KS", unit, "1A", 2017)).isNotEqualTo(book);
        assertThat(books.ensure("KH", unit, "1", 2017)).isNotEqualTo(book);
        assertThat(books.ensure("KS", unit, "1", 2018)).isNotEqualTo(book);
        assertThat(books.find(book)).get().extracting(RegisterBook::number).isEqualTo("01");
    }

    @Test
    void makesABookOnceWhenManyAskAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Map<BookName, UUID>>> asked = IntStream.range(0, 24)
                    .mapToObj(i -> threads.submit(() -> books.ensureAll(IntStream.range(0, 40)
                            .mapToObj(k -> new BookName("KS", unit, "" + (1 + (k * 7 + i) % 40), 2000))
                            .toList())))
                    .toList();
            Set<UUID> ids = new HashSet<>();
            for (var one : asked) {
                assertThat(one.get().values()).doesNotContainNull();
                ids.addAll(one.get().values());
            }
            assertThat(ids).hasSize(40);
        }
    }

    @Test
    void listsTheBooksOfTheGivenUnitsInShelfOrder() {
        books.ensure("KS", unit, "10", 2017);
        books.ensure("KS", unit, "2", 2017);
        books.ensure("KH", unit, "1", 2017);
        books.ensure("KS", Codes.fresh("u"), "1", 2017);

        assertThat(books.list(Set.of(unit), null, null).items())
                .extracting(book -> book.kind() + book.number())
                .containsExactly("KH1", "KS2", "KS10");
        assertThat(books.list(Set.of(unit), "KS", 2017, 1, 1).items())
                .extracting(RegisterBook::number)
                .containsExactly("10");
        assertThat(books.list(Set.of(unit), "KS", 2016).total()).isZero();
        assertThat(books.list(Set.of(), null, null).items()).isEmpty();
    }

    @Test
    void keepsWhatTheLastPageDeclares() {
        UUID id = books.ensure("KS", unit, "3", 2001);

        books.declare(id, LocalDate.of(2001, 1, 2), LocalDate.of(2001, 12, 31), 214, "clerk");

        assertThat(books.find(id))
                .get()
                .extracting(RegisterBook::declaredEntries)
                .isEqualTo(214);
        assertThat(trail.of("book", id.toString()))
                .extracting(AuditEntry::action)
                .containsExactly("book.declare");
    }
}
