package vn.sohotich.linkage.name;

import java.util.Arrays;

/** A folded name taken apart into syllables; plain is all of it without marks. */
record FoldedName(
        String key, String plain, long[] syllables, int[] marks, long surnameKey, long middleKey, long givenKey) {
    private static final int MOST_SYLLABLES = 12;

    /** Takes the key of {@link Folding#sameNameKey} apart; everything behind the twelfth blank stays in the last part. */
    static FoldedName of(String key) {
        var reading = new Reading(key);
        int count = 0;
        long surname = 0;
        long middle = 0;
        long given = 0;
        while (reading.next(count == MOST_SYLLABLES - 1)) {
            CharSequence plain = reading.syllable();
            if (count > 1) {
                middle = StableHash.mix(middle, given);
            }
            surname = count == 0 ? StableHash.of(plain) : surname;
            given = StableHash.of(plain);
            reading.syllables[count] = PackedSyllable.of(plain);
            reading.marks[count] = reading.marksOfSyllable;
            count++;
        }
        return new FoldedName(
                key,
                reading.letters.toString(),
                Arrays.copyOf(reading.syllables, count),
                Arrays.copyOf(reading.marks, count),
                count < 2 ? 0 : surname,
                middle,
                given);
    }

    /** Key of the letters of all syllables without blanks. */
    long lettersKey() {
        return StableHash.withoutBlanks(plain);
    }

    boolean isBare() {
        for (int mark : marks) {
            if (mark != 0) {
                return false;
            }
        }
        return true;
    }

    boolean isShortened() {
        for (int i = 0; i < syllables.length; i++) {
            if (marks[i] == 0 && PackedSyllable.isShort(syllables[i])) {
                return true;
            }
        }
        return false;
    }

    /** Where the reading of a key stands. */
    private static final class Reading {
        private final String key;
        private final StringBuilder letters;
        private final long[] syllables = new long[MOST_SYLLABLES];
        private final int[] marks = new int[MOST_SYLLABLES];
        private int at;
        private int start;
        private int marksOfSyllable;

        Reading(String key) {
            this.key = key;
            this.letters = new StringBuilder(key.length());
        }

        /** Reads one syllable, or all that is left; false at the end. */
        boolean next(boolean all) {
            if (at >= key.length()) {
                return false;
            }
            if (at > 0) {
                letters.append(' ');
            }
            start = letters.length();
            marksOfSyllable = 0;
            while (at < key.length() && (all || key.charAt(at) != ' ')) {
                read(key.charAt(at++));
            }
            at++;
            return true;
        }

        private void read(char c) {
            if (c >= LetterTable.FIRST_COMBINING && c <= LetterTable.LAST_COMBINING) {
                marksOfSyllable |= PackedSyllable.toneOf(marksOfSyllable) == 0 ? PackedSyllable.tone(c) : 0;
            } else {
                char bare = LetterTable.bare(c);
                marksOfSyllable |= PackedSyllable.mark(c, letters.length() - start);
                letters.append(bare == 0 ? c : bare);
            }
        }

        CharSequence syllable() {
            return letters.substring(start);
        }
    }
}
