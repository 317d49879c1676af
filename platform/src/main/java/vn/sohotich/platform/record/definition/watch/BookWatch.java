package vn.sohotich.platform.record.definition.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.KeyFields;
import vn.sohotich.platform.record.definition.NumberInYear;
import vn.sohotich.platform.record.definition.reading.Entry;

/**
 * Watches the entries of one kind of book go by in the order of their file and says what only several entries together
 * show. Belongs to one thread; make one for each file. Beyond a number of books the further ones are not followed.
 */
public final class BookWatch {
    /** More books than this in one file are not followed: whole provinces have fewer. */
    public static final int MOST_BOOKS = 50_000;

    private final KeyFields key;
    private final PeopleOfRow people;
    private final SeenRows wholeRows = new SeenRows();
    private final SeenRows samePeople = new SeenRows();
    private final SeenRows personalIds = new SeenRows();
    private final Map<BookKey, OpenBook> books = new LinkedHashMap<>();
    private final int mostBooks;
    private boolean notFollowed;
    private String office = "";
    private String plainOffice = "";

    public BookWatch(BookType type) {
        this(type, MOST_BOOKS);
    }

    BookWatch(BookType type, int mostBooks) {
        this.key = type.key();
        this.people = new PeopleOfRow(type);
        this.mostBooks = mostBooks;
    }

    /** What this entry has that an earlier one contradicts or repeats; {@code row} as people see it, from 1. */
    public List<Finding> look(int row, Entry entry) {
        if (entry.isBlank()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(2);
        NumberInYear number = NumberInYear.read(entry.value(key.number()));
        if (!lookForCopies(row, entry, findings)) {
            lookForPeople(row, entry, number, findings);
        }
        lookForIds(row, entry, findings);
        lookIntoBook(row, entry, number, findings);
        return findings;
    }

    /** What is to be said about whole books after the last entry. */
    public void conclude(Consumer<Finding> told) {
        books.values().forEach(book -> book.whole().forEach(told));
        if (notFollowed) {
            told.accept(OpenBook.found(FindingCode.BOOKS_NOT_FOLLOWED, null, mostBooks));
        }
    }

    private boolean lookForCopies(int row, Entry entry, List<Finding> findings) {
        long whole = Mixing.SEED;
        for (Map.Entry<String, String> value : entry.normal().entrySet()) {
            whole = Mixing.mix(
                    Mixing.mix(whole, value.getKey().hashCode()),
                    value.getValue().hashCode());
        }
        int first = wholeRows.firstRow(whole, row, 0);
        if (first > 0) {
            findings.add(OpenBook.found(FindingCode.DUPLICATE_ROW, null, first));
        }
        return first > 0;
    }

    private void lookForPeople(int row, Entry entry, NumberInYear number, List<Finding> findings) {
        long who = people.key(entry);
        if (who == 0) {
            return;
        }
        int place = (number.bare() + "/" + number.year() + " " + entry.value(key.book())).hashCode();
        int first = samePeople.firstRow(who, row, place);
        if (first > 0 && samePeople.markOf(who) != place) {
            findings.add(OpenBook.found(FindingCode.DUPLICATE_ENTRY, null, first));
        }
    }

    private void lookForIds(int row, Entry entry, List<Finding> findings) {
        for (int i = 0; i < people.principals(); i++) {
            String id = people.personalId(entry, i);
            if (!id.isEmpty()) {
                int bearer = people.bearer(entry, i);
                long mixed = Mixing.mix(Mixing.SEED, id);
                int first = personalIds.firstRow(mixed, row, bearer);
                if (first > 0 && personalIds.markOf(mixed) != bearer) {
                    findings.add(OpenBook.found(FindingCode.PERSONAL_ID_REUSED, people.personalIdField(i), first));
                }
            }
        }
    }

    private void lookIntoBook(int row, Entry entry, NumberInYear number, List<Finding> findings) {
        NumberInYear book = NumberInYear.read(entry.value(key.book()));
        int value = number.value();
        if (book.number().isEmpty() || value == 0 || value > NumberRun.LARGEST) {
            return;
        }
        OpenBook open = open(entry, book);
        if (open != null) {
            String page = entry.value(key.page());
            int pageNo = page.isEmpty() ? 0 : new NumberInYear(page, 0).value();
            findings.addAll(open.put(row, number.year(), value, pageNo, wholeDate(entry), key));
        }
    }

    private @Nullable PartialDate wholeDate(Entry entry) {
        Optional<PartialDate> date = PartialDate.parse(entry.value(key.registeredOn()));
        return date.filter(day -> day.day() > 0).orElse(null);
    }

    private @Nullable OpenBook open(Entry entry, NumberInYear book) {
        String written = entry.value(key.office());
        if (!written.equals(office)) {
            office = written;
            plainOffice = Folding.plain(written);
        }
        var place = new BookKey(plainOffice, book.bare(), book.year());
        OpenBook open = books.get(place);
        if (open == null && books.size() < mostBooks) {
            open = new OpenBook(label(entry));
            books.put(place, open);
        }
        notFollowed |= open == null;
        return open;
    }

    private String label(Entry entry) {
        String written = entry.value(key.office());
        String book = entry.value(key.book());
        return written.isEmpty() ? book : book + " (" + written + ")";
    }

    private record BookKey(String office, String number, int year) {}
}
