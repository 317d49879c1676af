package vn.sohotich.platform.record.definition.check;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.loading.LawFile;

/**
 * Ages and terms as the law of each period has them: data with validity and source, in {@code findings/laws.yaml}. A day
 * that no period covers has no limit, and nothing is found.
 */
public record Laws(Map<String, Law> byName) {
    public Laws {
        byName = Map.copyOf(byName);
    }

    public static Laws shipped() {
        return Shipped.LAWS;
    }

    /** The law of this name; a rule that names another is a fault of the definition. */
    public Law get(String name) {
        Law law = byName.get(name);
        if (law == null) {
            throw new IllegalArgumentException("there is no law named " + name);
        }
        return law;
    }

    /** One limit through the periods, each from and until a day as {@code yyyymmdd}, both inclusive. */
    public record Law(String name, List<Period> periods) {
        public Law {
            periods = List.copyOf(periods);
        }

        /** The smallest limit of any day that the date may mean; empty when one of them has none. */
        OptionalInt smallestIn(PartialDate date) {
            int smallest = Integer.MAX_VALUE;
            for (Period period : periods) {
                if (period.touches(date)) {
                    smallest = Math.min(smallest, period.limit);
                }
            }
            return covers(date) ? OptionalInt.of(smallest) : OptionalInt.empty();
        }

        /** The largest limit of any day that the date may mean; empty when one of them has none. */
        OptionalInt largestIn(PartialDate date) {
            int largest = Integer.MIN_VALUE;
            for (Period period : periods) {
                if (period.touches(date)) {
                    largest = Math.max(largest, period.limit);
                }
            }
            return covers(date) ? OptionalInt.of(largest) : OptionalInt.empty();
        }

        private boolean covers(PartialDate date) {
            return !periods.isEmpty()
                    && periods.getFirst().from <= first(date)
                    && periods.getLast().until >= last(date);
        }
    }

    /** A limit and when it held; {@code source} is the article. */
    public record Period(int from, int until, int limit, String source) {
        private boolean touches(PartialDate date) {
            return from <= last(date) && until >= first(date);
        }
    }

    private static int first(PartialDate date) {
        return date.year() * 10_000 + Math.max(1, date.month()) * 100 + Math.max(1, date.day());
    }

    private static int last(PartialDate date) {
        int month = date.month() == 0 ? 12 : date.month();
        return date.year() * 10_000 + month * 100 + (date.day() == 0 ? 31 : date.day());
    }

    private static final class Shipped {
        private static final Laws LAWS = LawFile.shipped();
    }
}
