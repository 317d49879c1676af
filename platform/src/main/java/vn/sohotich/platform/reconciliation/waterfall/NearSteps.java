package vn.sohotich.platform.reconciliation.waterfall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.cleaning.Kinship;
import vn.sohotich.linkage.comparison.Comparison;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.platform.reconciliation.words.Near;

/** By which rules of similarity each step of a pair came to its level, for as far as book and register still say so. */
public record NearSteps(Map<String, Near> byComparison) {
    public static final NearSteps UNKNOWN = new NearSteps(Map.of());

    public NearSteps {
        byComparison = Map.copyOf(byComparison);
    }

    /** The person in the role beside a person of the register. */
    public static NearSteps of(SoughtRecord record, String role, RegisteredPerson person) {
        return record.inRole(role).map(book -> of(book, record, person)).orElse(UNKNOWN);
    }

    private static NearSteps of(SoughtPerson book, SoughtRecord record, RegisteredPerson person) {
        String role = book.role();
        String sex = book.sex() == null ? Role.impliedSex(role) : book.sex();
        var near = new HashMap<String, Near>();
        near.put(
                Comparison.PERSONAL_ID.code(), Near.numbers(book.personalId(), person.personalId(), sex, book.birth()));
        near.put(Comparison.NAME.code(), Near.names(book.name(), person.name()));
        near.put(Comparison.BIRTH_DATE.code(), Near.dates(book.birth(), person.birth()));
        Optional<SoughtPerson> mother = record.inRole(Kinship.motherOf(role));
        near.put(Comparison.MOTHER_ID.code(), numbers(mother, person.motherId(), "2"));
        near.put(Comparison.MOTHER_NAME.code(), names(mother, book.motherName(), person.motherName()));
        Optional<SoughtPerson> father = record.inRole(Kinship.fatherOf(role));
        near.put(Comparison.FATHER_ID.code(), numbers(father, person.fatherId(), "1"));
        near.put(Comparison.FATHER_NAME.code(), names(father, book.fatherName(), person.fatherName()));
        Optional<SoughtPerson> spouse = record.inRole(Kinship.spouseOf(role));
        near.put(Comparison.SPOUSE_ID.code(), numbers(spouse, person.spouseId(), null));
        near.put(Comparison.SPOUSE_NAME.code(), names(spouse, book.spouseName(), person.spouseName()));
        return new NearSteps(near);
    }

    private static Near numbers(Optional<SoughtPerson> relative, String kept, @Nullable String sex) {
        return relative.map(found -> Near.numbers(found.personalId(), kept, sex, found.birth()))
                .orElse(Near.UNKNOWN);
    }

    private static Near names(Optional<SoughtPerson> relative, String written, String kept) {
        String name = relative.map(SoughtPerson::name)
                .filter(found -> !found.isBlank())
                .orElse(written);
        return Near.names(name, kept);
    }

    /** Codes of the rules behind a step, as {@code name.hoi-nga}. */
    public List<String> rules(WeightStep step) {
        return behind(step).rules();
    }

    /** The rules behind a step; none when its level is no longer the one that these values have. */
    Near behind(WeightStep step) {
        Near near = byComparison.getOrDefault(step.comparison(), Near.UNKNOWN);
        return near.level().equals(step.level()) ? near : Near.UNKNOWN;
    }
}
