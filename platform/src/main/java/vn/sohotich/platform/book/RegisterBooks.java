package vn.sohotich.platform.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.shared.Window;

/**
 * The register books of all units. A book is named by its unit, kind, opening year and number; {@code 01} and {@code 1}
 * are the same number. Entries bring their books into being: {@link #ensure} is part of the act that enters them and is
 * audited with it.
 */
@Component
public class RegisterBooks {
    private final BookShelf shelf;
    private final AuditTrail trail;

    RegisterBooks(BookShelf shelf, AuditTrail trail) {
        this.shelf = shelf;
        this.trail = trail;
    }

    /** The book's id; makes the book when it is new, however many ask at once. */
    @Transactional
    public UUID ensure(String kind, String unitCode, String number, int year) {
        BookName name = new BookName(kind, unitCode, number, year);
        return shelf.ensureAll(List.of(name)).values().iterator().next();
    }

    /** The ids of many books at once; names that differ only in writing get the same id. */
    @Transactional
    public Map<BookName, UUID> ensureAll(Collection<BookName> names) {
        return shelf.ensureAll(names);
    }

    /** The same, and which of the books came into being with it. */
    @Transactional
    public BooksEnsured ensureAllAndTell(Collection<BookName> names) {
        Set<UUID> before = shelf.idsOf(names);
        Map<BookName, UUID> ids = shelf.ensureAll(names);
        Set<UUID> fresh = new HashSet<>(ids.values());
        fresh.removeAll(before);
        return new BooksEnsured(ids, fresh);
    }

    /** Takes books off the shelf whose entries are gone again, unless something was written down about the book itself. */
    @Transactional
    public int removeUnused(Collection<UUID> ids) {
        return shelf.removeUndeclared(ids);
    }

    @Transactional(readOnly = true)
    public Optional<RegisterBook> find(UUID id) {
        return shelf.find(id);
    }

    /** The books of these units, by unit, kind, year and number; null kind or year means any. */
    @Transactional(readOnly = true)
    public Window<RegisterBook> list(
            Set<String> units, @Nullable String kind, @Nullable Integer year, int offset, int size) {
        return shelf.list(units, kind, year, offset, size);
    }

    /** The first ten thousand books of these units. */
    @Transactional(readOnly = true)
    public Window<RegisterBook> list(Set<String> units, @Nullable String kind, @Nullable Integer year) {
        return shelf.list(units, kind, year, 0, 10_000);
    }

    /** Notes what is written on the book's last page: how many events it holds and the day it was locked. */
    @Transactional
    public void declare(
            UUID id,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate lockedOn,
            @Nullable Integer entries,
            String actor) {
        RegisterBook book = shelf.find(id).orElseThrow();
        shelf.declare(id, openedOn, lockedOn, entries);
        trail.append(
                actor,
                Act.of("book.declare", "book", id.toString())
                        .in(book.unitCode())
                        .with(entries == null ? Map.of() : Map.of("entries", entries.toString())));
    }
}
