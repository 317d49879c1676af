package vn.sohotich.platform.record.definition.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.KeyFields;

/** One register book as far as the rows of a file have shown it. */
final class OpenBook {
    private static final int ENTRIES_ON_A_PAGE = 12;
    private static final int FEW_YEARS = 2;

    private final String label;
    private final Map<Integer, NumberRun> runs = new TreeMap<>();
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;
    private int page;
    private int onPage;
    private int crowdedPage;
    private int crowd;

    OpenBook(String label) {
        this.label = label;
    }

    /** What is out of order between this entry and the one before it. */
    List<Finding> put(int row, int numberYear, int number, int onPageNo, @Nullable PartialDate date, KeyFields key) {
        List<Finding> findings = List.of();
        NumberRun run = runs.computeIfAbsent(numberYear, year -> new NumberRun());
        int higherPage = run.rowWithHigherPage(number, onPageNo);
        int laterDate = run.rowWithLaterDate(number, date);
        if (higherPage > 0 || laterDate > 0) {
            findings = new ArrayList<>(2);
        }
        if (higherPage > 0) {
            findings.add(found(FindingCode.PAGE_OUT_OF_ORDER, key.page(), onPageNo, run.lastPage(), higherPage));
        }
        if (laterDate > 0 && date != null) {
            findings.add(found(
                    FindingCode.DATE_AGAINST_NUMBERS, key.registeredOn(), date.toScreen(), run.lastDate(), laterDate));
        }
        run.put(row, number, onPageNo, date);
        countPage(onPageNo);
        if (date != null) {
            firstYear = Math.min(firstYear, date.year());
            lastYear = Math.max(lastYear, date.year());
        }
        return findings;
    }

    private void countPage(int number) {
        onPage = number == page ? onPage + 1 : 1;
        page = number;
        if (page > 0 && onPage > crowd) {
            crowd = onPage;
            crowdedPage = page;
        }
    }

    /** What is to be said about the book after its last entry. */
    List<Finding> whole() {
        List<Finding> findings = new ArrayList<>();
        for (NumberRun run : runs.values()) {
            if (run.missing() > 0) {
                findings.add(found(FindingCode.NUMBERS_MISSING, null, label, run.largest(), run.missing(), run.gaps()));
            }
        }
        if (lastYear - firstYear >= FEW_YEARS) {
            findings.add(found(FindingCode.BOOK_OF_SEVERAL_YEARS, null, label, firstYear, lastYear));
        }
        if (crowd > ENTRIES_ON_A_PAGE) {
            findings.add(found(FindingCode.PAGE_CROWDED, null, label, crowdedPage, crowd));
        }
        return findings;
    }

    static Finding found(FindingCode code, @Nullable String field, Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        return Finding.of(code, code.severity(), field, texts);
    }
}
