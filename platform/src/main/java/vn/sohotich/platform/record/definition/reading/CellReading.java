package vn.sohotich.platform.record.definition.reading;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;

/** The value of a tidied cell by the type of its field. */
interface CellReading {
    /** {@code numeric} when the workbook held a number. */
    Value read(String tidy, boolean numeric, Notes notes);

    /** A normalised value; empty text when the cell means that nothing is written. */
    record Value(String text, @Nullable PartialDate date, boolean understood) {
        static Value of(String text) {
            return new Value(text, null, true);
        }

        static Value kept(String text) {
            return new Value(text, null, false);
        }

        static Value of(PartialDate date) {
            return new Value(date.toTemplate(), date, true);
        }
    }
}
