package vn.sohotich.platform.record.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.era.BookVersion;

/**
 * A kind of register book (loại sổ hộ tịch) described once: form, checks, template, import, export and comparison all
 * follow from it. Provisional kinds are described from the statute because no official template was available.
 * {@code offersKnownPeople}: people who were entered elsewhere are offered while a page is typed (letter of 2022 on books
 * other than the four basic ones).
 */
public record BookType(
        String kind,
        Label name,
        boolean provisional,
        @Nullable String source,
        List<FieldGroup> groups,
        List<Field> fields,
        List<PersonInRole> persons,
        List<Layout> layouts,
        List<Rule> rules,
        KeyFields key,
        Quirks quirks,
        List<BookVersion> versions,
        boolean offersKnownPeople) {
    public BookType {
        groups = List.copyOf(groups);
        fields = List.copyOf(fields);
        persons = List.copyOf(persons);
        layouts = List.copyOf(layouts);
        rules = List.copyOf(rules);
        versions = List.copyOf(versions);
    }

    public Optional<Field> find(String field) {
        return fields.stream().filter(known -> known.name().equals(field)).findFirst();
    }

    /** The field of this name; asking for an unknown one is a fault of the caller. */
    public Field field(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(kind + " has no field " + name));
    }

    public List<Field> fieldsOf(FieldGroup group) {
        return fields.stream().filter(field -> field.group().equals(group.id())).toList();
    }

    public Optional<PersonInRole> person(String role) {
        return persons.stream().filter(person -> person.role().equals(role)).findFirst();
    }

    /** The persons whose names the entry carries: the child, the deceased, husband and wife. */
    public List<PersonInRole> principals() {
        return persons.stream().filter(PersonInRole::principal).toList();
    }

    public Optional<Layout> layout(String id) {
        return layouts.stream().filter(layout -> layout.id().equals(id)).findFirst();
    }

    /** The era of a book opened in that year, or of a registration; the newest for year 0, and none without eras. */
    public Optional<BookVersion> version(int year) {
        return year == 0
                ? newest()
                : versions.stream().filter(version -> version.covers(year)).findFirst();
    }

    public Optional<BookVersion> version(String id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    private Optional<BookVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The template without the columns that the books of an era did not have. */
    public Layout template(BookVersion version) {
        return layout(version.layoutId(template())).orElse(template());
    }

    /** The layout in which workbooks of this kind are written when nothing else is asked for. */
    public Layout template() {
        return layouts.getFirst();
    }

    /**
     * Habits of the files that carry this kind. {@code aliases} are other header texts of a field, {@code emptyForms}
     * texts that mean an empty cell by type of field, {@code fillers} codes that stand in a cell although the book has
     * nothing there.
     */
    public record Quirks(
            Map<String, List<String>> aliases, Map<FieldType, List<String>> emptyForms, List<Filler> fillers) {
        public Quirks {
            aliases = Map.copyOf(aliases);
            emptyForms = Map.copyOf(emptyForms);
            fillers = List.copyOf(fillers);
        }
    }

    /** The code says nothing in this field while all the fields {@code whenEmpty} are empty. */
    public record Filler(String field, String code, List<String> whenEmpty) {
        public Filler {
            whenEmpty = List.copyOf(whenEmpty);
        }
    }
}
