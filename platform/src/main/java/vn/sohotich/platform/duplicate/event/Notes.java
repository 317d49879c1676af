package vn.sohotich.platform.duplicate.event;

import java.util.List;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.FieldType;
import vn.sohotich.platform.record.definition.reading.Entry;

/** The free texts of a page, folded, in which registrars note what became of the event later. */
record Notes(String folded) {
    static Notes of(Entry entry) {
        var text = new StringBuilder();
        entry.type().fields().stream()
                .filter(field -> field.type() == FieldType.TEXT)
                .map(field -> entry.value(field.name()))
                .filter(value -> !value.isEmpty())
                .forEach(value -> text.append(' ').append(Folding.plain(value)).append(' '));
        return new Notes(text.toString());
    }

    boolean mentionAnyOf(List<String> words) {
        return words.stream().anyMatch(folded::contains);
    }
}
