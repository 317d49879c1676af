package vn.sohotich.linkage.blocking;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The declared blocking rules: a pair is compared when both sides have the same key under at least one of them. Names are
 * without marks; a reduced name is surname and given name only. Keys carry the position of their rule: whoever
 * changes the rules raises {@link BlockingKeys#VERSION}.
 */
public enum BlockingRule {
    PERSONAL_ID(100),
    /** Birth date and commune. */
    BIRTH_DATE_PLACE(400),
    /** Birth date and given name. */
    BIRTH_DATE_GIVEN(400),
    /** Full name and commune. */
    NAME_PLACE(400),
    /** Full name and year of birth. */
    NAME_YEAR(100),
    /** Reduced name, year of birth and commune. */
    REDUCED_NAME_YEAR_PLACE(200),
    /** Given name and the mother's full name. */
    GIVEN_MOTHER(100),
    /** Given name and the father's full name. */
    GIVEN_FATHER(100),
    /** Surname, the mother's full name and commune. */
    MOTHER_PLACE(100),
    /** Surname, the father's full name and commune. */
    FATHER_PLACE(100),
    /** Given name and the spouse's full name. */
    GIVEN_SPOUSE(100),
    /** Year of birth, commune and the spouse's reduced name. */
    YEAR_PLACE_SPOUSE(100);

    /** In how many rounds rules are asked. */
    public static final int ROUNDS = 4;

    /** Behind this round, only rules are left that go by the name of a parent or spouse. */
    public static final int LAST_ROUND_OF_PERSONS = ROUNDS - 2;

    private static final BlockingRule[] ALL = values();
    private static final BlockingRule[][] BY_ROUND = IntStream.range(0, ROUNDS)
            .mapToObj(round ->
                    Stream.of(ALL).filter(rule -> rule.round() == round).toArray(BlockingRule[]::new))
            .toArray(BlockingRule[][]::new);

    private final int largest;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    BlockingRule(int largest) {
        this.largest = largest;
    }

    public static int count() {
        return ALL.length;
    }

    public static BlockingRule at(int position) {
        return ALL[position];
    }

    /** The rules that are asked in a round; not to be written to. */
    static BlockingRule[] inRound(int round) {
        return BY_ROUND[round];
    }

    /** The largest block that is looked through: a larger one separates nobody, and work must stay bounded. */
    public int largest() {
        return largest;
    }

    /** The smallest of the largest blocks. */
    static int smallestLimit() {
        return Stream.of(ALL).mapToInt(BlockingRule::largest).min().orElse(0);
    }

    /**
     * The round in which the rule is asked, from 0: the first ones bring few candidates, and mostly the right one. When that
     * one agrees throughout, the rules of later rounds are not asked.
     */
    public int round() {
        return switch (this) {
            case PERSONAL_ID, BIRTH_DATE_PLACE -> 0;
            case NAME_PLACE, REDUCED_NAME_YEAR_PLACE -> 1;
            case BIRTH_DATE_GIVEN, NAME_YEAR, YEAR_PLACE_SPOUSE -> 2;
            case MOTHER_PLACE, FATHER_PLACE, GIVEN_MOTHER, GIVEN_FATHER, GIVEN_SPOUSE -> ROUNDS - 1;
        };
    }

    /** Name of the rule in explanations, as {@code birth-date-place}. */
    public String code() {
        return code;
    }

    /** Whether the rule looks at a place, so that people are found under birth place and under residence. */
    boolean usesPlace() {
        return switch (this) {
            case BIRTH_DATE_PLACE, NAME_PLACE, REDUCED_NAME_YEAR_PLACE, MOTHER_PLACE, FATHER_PLACE, YEAR_PLACE_SPOUSE ->
                true;
            default -> false;
        };
    }
}
