package vn.sohotich.platform.exchange.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.EntryPages;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.NumberInYear;

/**
 * Accounts for every number from 1 to the last of a book, year by year where a book runs over several, and for every page
 * between the first and the last. The last number is the greatest that a record or scan has, or what the book's last page
 * declares.
 */
@Component
public class BookGaps {
    private static final int MOST = 20_000;
    private static final Pattern PAGE = Pattern.compile("\\d{1,5}");

    private final Access access;
    private final RegisterBooks books;
    private final Records records;
    private final OrphanRows orphans;
    private final AuditTrail trail;

    BookGaps(Access access, RegisterBooks books, Records records, OrphanRows orphans, AuditTrail trail) {
        this.access = access;
        this.books = books;
        this.records = records;
        this.orphans = orphans;
        this.trail = trail;
    }

    /** The check of a book that the actor may see; looking at it is an entry in the trail. */
    @Transactional
    public Optional<BookCheck> checkLogged(Actor actor, UUID bookId) {
        Optional<RegisterBook> book =
                books.find(bookId).filter(found -> access.may(actor, Action.SEE_RECORDS, found.unitCode()));
        book.ifPresent(found -> trail.append(
                actor.account(), Act.of("book.check", "book", bookId.toString()).in(found.unitCode())));
        return book.map(found -> check(found, records.pages(bookId), orphans.of(found)));
    }

    static BookCheck check(RegisterBook book, List<EntryPages> entries, List<OrphanRows.Orphan> orphans) {
        List<Gap> gaps = new ArrayList<>();
        Map<Integer, Set<Integer>> seen = new TreeMap<>();
        Map<String, Integer> known = new HashMap<>();
        Set<UUID> attached = new HashSet<>();
        for (EntryPages entry : entries) {
            NumberInYear number = NumberInYear.read(entry.number());
            seen.computeIfAbsent(yearIn(book, number), year -> new HashSet<>()).add(entry.value());
            known.merge(ScanName.normalNumber(number.number()), 1, Integer::sum);
            attached.addAll(entry.scans());
            if (entry.scans().isEmpty()) {
                gaps.add(new Gap(
                        GapKind.NO_SCAN,
                        yearIn(book, number),
                        number.bare(),
                        entry.page(),
                        entry.recordId(),
                        null,
                        ""));
            }
        }
        for (OrphanRows.Orphan orphan : orphans) {
            if (!known.containsKey(orphan.number()) && !attached.contains(orphan.scanId())) {
                int value = new NumberInYear(orphan.number(), 0).value();
                seen.computeIfAbsent(onlyYear(seen), year -> new HashSet<>()).add(value);
                gaps.add(new Gap(GapKind.NO_RECORD, 0, orphan.number(), "", null, orphan.scanId(), orphan.path()));
            }
        }
        int last = skipped(book, seen, gaps);
        emptyPages(entries, gaps);
        gaps.sort(Comparator.comparingInt(Gap::year)
                .thenComparing(gap -> new NumberInYear(gap.number(), 0).value())
                .thenComparing(Gap::kind));
        int withScan =
                (int) entries.stream().filter(entry -> !entry.scans().isEmpty()).count();
        return new BookCheck(book, entries.size(), withScan, last, gaps);
    }

    private static int yearIn(RegisterBook book, NumberInYear number) {
        return number.year() == 0 || number.year() == book.year() ? 0 : number.year();
    }

    private static int onlyYear(Map<Integer, Set<Integer>> seen) {
        return seen.isEmpty() ? 0 : seen.keySet().iterator().next();
    }

    private static int skipped(RegisterBook book, Map<Integer, Set<Integer>> seen, List<Gap> gaps) {
        int greatest = 0;
        Integer declared = book.declaredEntries();
        for (Map.Entry<Integer, Set<Integer>> year : seen.entrySet()) {
            int last = new TreeSet<>(year.getValue()).last();
            if (seen.size() == 1 && declared != null) {
                last = Math.max(last, declared);
            }
            greatest = Math.max(greatest, last);
            for (int number = 1; number <= Math.min(last, MOST); number++) {
                if (!year.getValue().contains(number)) {
                    gaps.add(new Gap(GapKind.NEITHER, year.getKey(), Integer.toString(number), "", null, null, ""));
                }
            }
        }
        return greatest;
    }

    private static void emptyPages(List<EntryPages> entries, List<Gap> gaps) {
        TreeSet<Integer> pages = new TreeSet<>();
        entries.stream()
                .map(entry -> entry.page().strip())
                .filter(page -> PAGE.matcher(page).matches())
                .map(Integer::valueOf)
                .forEach(pages::add);
        if (pages.isEmpty()) {
            return;
        }
        for (int page = pages.first(); page < Math.min(pages.last(), pages.first() + MOST); page++) {
            if (!pages.contains(page)) {
                gaps.add(new Gap(GapKind.EMPTY_PAGE, 0, "", Integer.toString(page), null, null, ""));
            }
        }
    }
}
