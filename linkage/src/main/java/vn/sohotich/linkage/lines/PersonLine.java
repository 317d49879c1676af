package vn.sohotich.linkage.lines;

import vn.sohotich.linkage.RegisteredPerson;

/**
 * A registered person under its number: the place of its row in the register, unique and ascending. The fields of the line
 * are the number and then those of {@link RegisteredPerson} in their order.
 */
public record PersonLine(long number, RegisteredPerson person) {
    /** Reads one line. */
    public static PersonLine read(String line) {
        var in = new LineReader(line);
        long number = in.number();
        var person = new RegisteredPerson(
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
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.date());
        in.end();
        return new PersonLine(number, person);
    }

    /** The line without its end. */
    public String write() {
        return new LineWriter()
                .number(number)
                .text(person.personalId())
                .text(person.name())
                .date(person.birth())
                .text(person.sex())
                .text(person.ethnicity())
                .text(person.nationality())
                .text(person.origin())
                .text(person.birthPlace())
                .text(person.residence())
                .text(person.fatherName())
                .text(person.fatherId())
                .text(person.motherName())
                .text(person.motherId())
                .text(person.spouseName())
                .text(person.spouseId())
                .date(person.deathDate())
                .line();
    }
}
