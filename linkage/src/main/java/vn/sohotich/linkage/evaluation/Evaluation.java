package vn.sohotich.linkage.evaluation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The score of all people, and of each role and each kind of noise. */
public final class Evaluation {
    private final OutcomeScore all = new OutcomeScore();
    private final SortedMap<String, OutcomeScore> roles = new TreeMap<>();
    private final SortedMap<String, OutcomeScore> noise = new TreeMap<>();

    public void add(JudgedPerson person) {
        all.add(person);
        roles.computeIfAbsent(person.role(), role -> new OutcomeScore()).add(person);
        person.noise()
                .forEach(kind ->
                        noise.computeIfAbsent(kind, none -> new OutcomeScore()).add(person));
    }

    public OutcomeScore all() {
        return all;
    }

    public Map<String, OutcomeScore> roles() {
        return roles;
    }

    public Map<String, OutcomeScore> noise() {
        return noise;
    }
}
