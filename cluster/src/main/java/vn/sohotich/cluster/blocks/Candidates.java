package vn.sohotich.cluster.blocks;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.lines.PersonLine;

/** Registered persons with their numbers, in the order of the numbers; a person that comes twice in a row is taken once. */
public final class Candidates {
    private final List<CleanPerson> persons = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();

    public void add(long number, String line, Cleaner cleaner) {
        if (numbers.isEmpty() || numbers.getLast() != number) {
            numbers.add(number);
            persons.add(cleaner.clean(PersonLine.read(line).person()));
        }
    }

    List<CleanPerson> persons() {
        return persons;
    }

    CleanPerson person(int row) {
        return persons.get(row);
    }

    long number(int row) {
        return numbers.get(row);
    }

    public int size() {
        return persons.size();
    }
}
