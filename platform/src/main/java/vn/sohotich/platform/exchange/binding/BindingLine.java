package vn.sohotich.platform.exchange.binding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a binding's lists: the file, what its name says, the list with the reason ({@code binding.reason.*} and
 * {@code .mend} in the messages), the scan and the record where there is one, and remarks ({@code binding.remark.*}).
 * A line of a missing scan has no path. A file that shows several entries has a line, counted by {@code part}, for each.
 */
public record BindingLine(
        int ordinal,
        int part,
        BindingList list,
        String reason,
        List<String> args,
        String path,
        String kind,
        int year,
        String book,
        String number,
        @Nullable UUID scanId,
        @Nullable UUID recordId,
        List<String> remarks) {
    /** Message key of the sentence that says why the line stands in its list. */
    public String reasonKey() {
        return switch (list) {
            case UNREADABLE -> "refusal." + reason;
            default -> "binding.reason." + reason;
        };
    }

    /** Message key of the remedy. */
    public String mendKey() {
        return reasonKey() + ".mend";
    }
}
