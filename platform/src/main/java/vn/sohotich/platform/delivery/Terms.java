package vn.sohotich.platform.delivery;

import vn.sohotich.platform.delivery.sampling.InspectionLevel;

/**
 * What was agreed about the acceptance of a delivery (điều kiện nghiệm thu). {@code limit} is the acceptance quality limit
 * as the standard writes it: wrong records per 100 records, or wrong fields per 100 fields.
 */
public record Terms(InspectionLevel level, String limit, Counted counted, Parts parts) {
    /** What is counted against the limit. */
    public enum Counted {
        RECORDS,
        FIELDS;

        /** The message key of its word. */
        public String titleKey() {
            return "delivery.counted." + name();
        }
    }

    /** What is accepted or rejected as one lot: the whole delivery, or each book alone. */
    public enum Parts {
        DELIVERY,
        BOOK;

        /** The message key of its word. */
        public String titleKey() {
            return "delivery.parts." + name();
        }
    }
}
