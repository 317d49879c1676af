package vn.sohotich.platform.exchange.workbook.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the summary sheet says: findings by code with title, count and what to do; heaviest first. */
record SummaryRows(String sheet, List<List<String>> above, List<String> header, List<List<String>> rows) {
    static final List<Integer> WIDTHS = List.of(16, 30, 60, 10, 70);

    static SummaryRows of(MarkSpool marks, MarkWords words, boolean canComeBack) {
        List<List<String>> above = new ArrayList<>();
        above.add(List.of(words.text("marked.summary.title")));
        above.add(List.of(words.text(canComeBack ? "marked.summary.how" : "marked.summary.how-checked")));
        above.add(List.of(words.text("marked.summary.colours")));
        if (marks.findings() > NoteMarks.MOST) {
            above.add(List.of(words.text("marked.summary.notes", NoteMarks.MOST)));
        }
        List<String> header = List.of(
                words.text("marked.summary.severity"),
                words.text("marked.summary.code"),
                words.text("marked.summary.what"),
                words.text("marked.summary.count"),
                words.text("marked.summary.mend"));
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<MarkSpool.Kind, Long> entry : marks.tally()) {
            MarkSpool.Kind kind = entry.getKey();
            rows.add(List.of(
                    words.severity(kind.severity()),
                    kind.code(),
                    words.title(kind.code(), kind.severity()),
                    String.valueOf(entry.getValue()),
                    words.step(kind.code(), kind.severity())));
        }
        if (rows.isEmpty()) {
            rows.add(List.of("", "", words.text("marked.summary.clean"), "0", ""));
        }
        return new SummaryRows(words.text("marked.summary.sheet"), above, header, rows);
    }
}
