package vn.sohotich.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes households of invented people, always the same ones for the same seed. */
final class InventedPeople {
    private static final int LAST_YEAR = 2018;
    private final RandomGenerator random;
    private final InventedNames names;
    private final List<InventedUnit> communes;
    private final List<InventedPerson> everyone = new ArrayList<>();
    private final Map<String, String> spouses = new HashMap<>();
    private int serial = 100_000;

    InventedPeople(long seed, List<InventedUnit> communes) {
        Random source = new Random(seed);
        this.random = source;
        this.names = new InventedNames(source);
        this.communes = communes;
    }

    /** At least this many people, household by household. */
    List<InventedPerson> make(int count) {
        while (everyone.size() < count) {
            household(communes.get(random.nextInt(communes.size())));
        }
        return everyone;
    }

    /** The personal id of somebody's husband or wife, or an empty text. */
    String spouseOf(InventedPerson person) {
        return spouses.getOrDefault(person.personalId(), "");
    }

    private void household(InventedUnit commune) {
        LocalDate husbandBorn = day(1936 + random.nextInt(54));
        InventedPerson husband = adult(commune, true, husbandBorn);
        InventedPerson wife = adult(commune, false, day(husbandBorn.getYear() - 1 + random.nextInt(7)));
        spouses.put(husband.personalId(), wife.personalId());
        spouses.put(wife.personalId(), husband.personalId());
        int born = Math.max(husband.birth().getYear(), wife.birth().getYear()) + 20 + random.nextInt(5);
        int children = random.nextInt(5);
        for (int child = 0; child < children && born <= LAST_YEAR; child++) {
            InventedPerson first = child(husband, wife, day(born), null);
            if (random.nextInt(90) == 0) {
                child(husband, wife, first.birth(), first);
            }
            born += 1 + random.nextInt(5);
        }
    }

    private InventedPerson adult(InventedUnit commune, boolean male, LocalDate birth) {
        return add(names.fullName(names.surname(), male), birth, male, names.ethnicity(), commune, null, null);
    }

    /** A twin has its sibling's sex and birthday, and a name that is all but the same. */
    private InventedPerson child(
            InventedPerson father, InventedPerson mother, LocalDate birth, @Nullable InventedPerson twin) {
        boolean male = twin == null ? random.nextBoolean() : twin.male();
        String surname = father.name().substring(0, father.name().indexOf(' '));
        String name = twin == null ? names.fullName(surname, male) : twin.name();
        InventedUnit commune = communes.stream()
                .filter(unit -> unit.code().equals(father.communeCode()))
                .findFirst()
                .orElseThrow();
        return add(name, birth, male, father.ethnicity(), commune, father, mother);
    }

    private InventedPerson add(
            String name,
            LocalDate birth,
            boolean male,
            String ethnicity,
            InventedUnit commune,
            @Nullable InventedPerson father,
            @Nullable InventedPerson mother) {
        boolean dead = birth.getYear() < 1950 && random.nextInt(3) == 0;
        LocalDate death = dead ? day(2009 + random.nextInt(9)) : null;
        InventedPerson person = new InventedPerson(
                number(birth.getYear(), male),
                name,
                birth,
                male,
                ethnicity,
                commune.code(),
                commune.place(),
                father,
                mother,
                death);
        everyone.add(person);
        return person;
    }

    /** Province, century and sex, year, six digits (Luật Căn cước 2023, art. 12); the province does not exist. */
    private String number(int year, boolean male) {
        int century = (year >= 2000 ? 2 : 0) + (male ? 0 : 1);
        serial += 1 + random.nextInt(31);
        return "%s%d%02d%06d".formatted(InventedUnit.ID_PREFIX, century, year % 100, serial % 1_000_000);
    }

    private LocalDate day(int year) {
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }
}
