package vn.sohotich.linkage.blocking;

import java.util.Arrays;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.cleaning.Place;
import vn.sohotich.linkage.name.NameForm;
import vn.sohotich.linkage.name.StableHash;

/**
 * The blocking keys of a person: stable 64-bit numbers, so that a table {@code block(key, person)} in a database serves
 * candidates as well as an index in memory. Each key carries its rule in the hash.
 */
public final class BlockingKeys {
    /** Rises whenever a rule or the folding of names gives other keys than before; stored keys are then made anew. */
    public static final int VERSION = 2;

    private static final BlockingRule[] RULES = BlockingRule.values();

    private BlockingKeys() {}

    /** All distinct keys of a registered person, for a stored index. */
    public static long[] of(RegisteredPerson person) {
        return of(new Cleaner().clean(person));
    }

    /** All distinct keys of a person, registered or sought. */
    public static long[] of(CleanPerson person) {
        long[] keys = byRule(person);
        int count = 0;
        for (long key : keys) {
            if (key != 0 && !contains(keys, count, key)) {
                keys[count++] = key;
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static boolean contains(long[] keys, int count, long key) {
        for (int i = 0; i < count; i++) {
            if (keys[i] == key) {
                return true;
            }
        }
        return false;
    }

    /**
     * Two keys per rule, for the person's place and other place; 0 where the person lacks a value that the rule needs. A
     * person or relative with a second name (tức, còn gọi là) is also found under that one, where the second place is free.
     */
    public static long[] byRule(CleanPerson person) {
        long[] keys = new long[RULES.length * 2];
        for (int round = 0; round < BlockingRule.ROUNDS; round++) {
            addRound(person, round, keys);
        }
        return keys;
    }

    /** Puts the keys of the rules of one round into an array as {@link #byRule} makes it. */
    public static void addRound(CleanPerson person, int round, long[] keys) {
        boolean twoPlaces = hasTwoPlaces(person);
        CleanPerson alias = person.underOtherNames();
        for (BlockingRule rule : BlockingRule.inRound(round)) {
            int r = 2 * rule.ordinal();
            keys[r] = key(rule, person, person.place());
            keys[r + 1] = twoPlaces && rule.usesPlace() ? key(rule, person, person.otherPlace()) : 0;
            if (keys[r + 1] == 0 && alias != person) {
                long other = key(rule, alias, person.place());
                keys[r + 1] = other == keys[r] ? 0 : other;
            }
        }
    }

    /** Copies the keys of one round behind the given count of others; returns the new count. */
    public static int copyRound(long[] keysByRule, int round, long[] into, int count) {
        int copied = count;
        for (BlockingRule rule : BlockingRule.inRound(round)) {
            for (int i = 2 * rule.ordinal(); i <= 2 * rule.ordinal() + 1; i++) {
                if (keysByRule[i] != 0) {
                    into[copied++] = keysByRule[i];
                }
            }
        }
        return copied;
    }

    private static boolean hasTwoPlaces(CleanPerson person) {
        return !person.otherPlace().isEmpty()
                && person.otherPlace().commune() != person.place().commune();
    }

    /** The key under which the register row of a personal identification number is found. */
    public static long ofPersonalId(long number) {
        return number == 0 ? 0 : withRule(BlockingRule.PERSONAL_ID, number);
    }

    private static long key(BlockingRule rule, CleanPerson person, Place place) {
        long commune = place.commune();
        long key = switch (rule) {
            case PERSONAL_ID -> person.id();
            case BIRTH_DATE_PLACE -> both(fullBirth(person), commune);
            case BIRTH_DATE_GIVEN -> both(fullBirth(person), person.name().givenKey());
            case NAME_PLACE -> both(fullName(person.name()), commune);
            case NAME_YEAR -> both(fullName(person.name()), person.birthYear());
            case REDUCED_NAME_YEAR_PLACE -> both(both(reduced(person.name()), person.birthYear()), commune);
            case GIVEN_MOTHER ->
                both(person.name().givenKey(), reduced(person.mother().name()));
            case GIVEN_FATHER ->
                both(person.name().givenKey(), reduced(person.father().name()));
            case MOTHER_PLACE ->
                both(
                        both(person.name().surnameKey(), commune),
                        fullName(person.mother().name()));
            case FATHER_PLACE ->
                both(
                        both(person.name().surnameKey(), commune),
                        fullName(person.father().name()));
            case GIVEN_SPOUSE ->
                both(person.name().givenKey(), reduced(person.spouse().name()));
            case YEAR_PLACE_SPOUSE ->
                both(both(person.birthYear(), commune), reduced(person.spouse().name()));
        };
        return key == 0 ? 0 : withRule(rule, key);
    }

    private static long withRule(BlockingRule rule, long key) {
        return StableHash.mix(rule.ordinal() + 1L, key);
    }

    private static long fullBirth(CleanPerson person) {
        return person.hasFullBirth() ? person.birth() : 0;
    }

    private static long fullName(NameForm name) {
        return name.syllableCount() < 2 ? 0 : name.lettersKey();
    }

    private static long reduced(NameForm name) {
        return both(name.surnameKey(), name.givenKey());
    }

    private static long both(long first, long second) {
        return first == 0 || second == 0 ? 0 : StableHash.mix(first, second);
    }
}
