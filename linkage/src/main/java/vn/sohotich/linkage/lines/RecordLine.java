package vn.sohotich.linkage.lines;

import java.util.ArrayList;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;

/**
 * The persons of a civil-status record under the record's number, unique and ascending. The fields of the line are the
 * number, the reference, and for each person those of {@link SoughtPerson} in their order.
 */
public record RecordLine(long number, SoughtRecord record) {
    /** Reads one line. */
    public static RecordLine read(String line) {
        var in = new LineReader(line);
        long number = in.number();
        String ref = in.text();
        var persons = new ArrayList<SoughtPerson>();
        while (in.hasNext()) {
            persons.add(person(in));
        }
        return new RecordLine(number, new SoughtRecord(ref, persons));
    }

    private static SoughtPerson person(LineReader in) {
        return new SoughtPerson(
                in.text(),
                in.text(),
                in.text(),
                in.date(),
                in.optional(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.date());
    }

    /** The line without its end. */
    public String write() {
        var out = new LineWriter().number(number).text(record.ref());
        for (SoughtPerson person : record.persons()) {
            out.text(person.role())
                    .text(person.personalId())
                    .text(person.name())
                    .date(person.birth())
                    .text(person.sex())
                    .text(person.ethnicity())
                    .text(person.nationality())
                    .text(person.motherName())
                    .text(person.fatherName())
                    .text(person.spouseName())
                    .text(person.place())
                    .text(person.origin())
                    .date(person.eventDate());
        }
        return out.line();
    }
}
