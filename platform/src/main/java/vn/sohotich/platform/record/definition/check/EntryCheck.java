package vn.sohotich.platform.record.definition.check;

import java.util.List;

/** One rule of a definition made ready to run; empty when the entry passes, otherwise the arguments of the finding. */
interface EntryCheck {
    List<String> PASSED = List.of();

    /** What is wrong, as arguments for the message, or {@link #PASSED}. */
    List<String> objections(Values values);
}
