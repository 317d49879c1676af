package vn.sohotich.platform.duplicate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.date.PartialDate;

/** The people of an event as one short text, a line for each person. */
public final class PackedPeople {
    private static final String FIELD = "\u001f";
    private static final String LINE = "\u001e";
    private static final int FIELDS = 13;

    private PackedPeople() {}

    public static String pack(SoughtRecord people) {
        var lines = new ArrayList<String>();
        for (SoughtPerson person : people.persons()) {
            lines.add(String.join(
                    FIELD,
                    person.role(),
                    person.personalId(),
                    person.name(),
                    date(person.birth()),
                    Objects.requireNonNullElse(person.sex(), ""),
                    person.ethnicity(),
                    person.nationality(),
                    person.motherName(),
                    person.fatherName(),
                    person.spouseName(),
                    person.place(),
                    person.origin(),
                    date(person.eventDate())));
        }
        return String.join(LINE, lines);
    }

    public static SoughtRecord unpack(String packed, String ref) {
        var people = new ArrayList<SoughtPerson>();
        if (!packed.isEmpty()) {
            for (String line : packed.split(LINE, -1)) {
                people.add(person(List.of(line.split(FIELD, FIELDS))));
            }
        }
        return new SoughtRecord(ref, people);
    }

    private static SoughtPerson person(List<String> line) {
        return new SoughtPerson(
                line.get(0),
                line.get(1),
                line.get(2),
                date(line.get(3)),
                line.get(4).isEmpty() ? null : line.get(4),
                line.get(5),
                line.get(6),
                line.get(7),
                line.get(8),
                line.get(9),
                line.get(10),
                line.get(11),
                date(line.get(12)));
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toTemplate();
    }

    private static @Nullable PartialDate date(String written) {
        return PartialDate.parse(written).orElse(null);
    }
}
