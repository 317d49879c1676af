package vn.sohotich.platform.work.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.work.WorkState;

/** A piece of work in the reader's words. */
public record WorkView(
        WorkState state,
        String title,
        String status,
        String measure,
        List<Line> summary,
        @Nullable String leadsTo,
        boolean keeps,
        boolean mayCancel,
        boolean mayPause,
        boolean mayResume) {
    /** One line of the summary. */
    public record Line(String label, String value) {}
}
