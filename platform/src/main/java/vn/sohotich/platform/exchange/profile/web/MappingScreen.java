package vn.sohotich.platform.exchange.profile.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.profile.encoding.EncodingVerdict;
import vn.sohotich.platform.exchange.profile.suggestion.Suggestion;
import vn.sohotich.platform.record.definition.Finding;

/** Everything that the mapping screen shows of one header and what was chosen for it. */
record MappingScreen(
        List<SheetChoice> sheets,
        int sheet,
        int row,
        int depth,
        String kind,
        List<Choice> kinds,
        List<ColumnLine> columns,
        List<Group> fields,
        List<Choice> splits,
        List<String> encodings,
        List<ConstantLine> constants,
        String name,
        String note,
        List<Begin> begins,
        @Nullable Begin recognised,
        List<String> absent,
        Preview preview) {

    /** A sheet of the file. */
    record SheetChoice(int number, String name, boolean hidden) {}

    /** Something that may be chosen. */
    record Choice(String value, String label) {}

    /** Fields of one part of the printed page. */
    record Group(String label, List<Choice> fields) {}

    /** A profile from which the mapping may begin. */
    record Begin(String value, String name, int version, boolean inferred) {

        static Begin saved(UUID id, String name, int version) {
            return new Begin(id.toString(), name, version, false);
        }
    }

    /** A column of the file: heading, some cells, what it carries, why that was suggested, how it is written. */
    record ColumnLine(
            int index,
            String letters,
            String heading,
            List<String> samples,
            String use,
            Suggestion suggestion,
            String encoding,
            EncodingVerdict verdict,
            List<PartLine> parts) {}

    /** A part of a combined cell and its field. */
    record PartLine(String name, String label, String field) {}

    /** A value for the whole file. */
    record ConstantLine(String field, String label, String value, boolean everyFile, List<Choice> choices) {}

    /** The first rows as they would be read. */
    record Preview(List<String> headings, List<PreviewRow> rows, List<Finding> remarks) {}

    record PreviewRow(int number, List<PreviewCell> cells, List<Finding> findings) {}

    /** A value as it is understood, and as it is written where that differs. */
    record PreviewCell(String normal, String written) {}
}
