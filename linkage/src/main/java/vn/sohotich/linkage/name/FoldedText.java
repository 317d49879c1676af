package vn.sohotich.linkage.name;

import java.util.Arrays;

/** Text being folded letter by letter: tones wait for the end of their syllable, blanks and punctuation collapse. */
final class FoldedText {
    private final boolean keepMarks;
    private char[] text;
    private int length;
    private final char[] tones = new char[8];
    private int toneCount;
    private boolean blankPending;

    FoldedText(int expected, boolean keepMarks) {
        this.text = new char[expected];
        this.keepMarks = keepMarks;
    }

    /** False when the character is rare and the text must be composed first. */
    boolean append(char c) {
        char letter = keepMarks ? LetterTable.toneless(c) : LetterTable.bare(c);
        if (letter != 0) {
            startLetter();
            put(letter);
            addTone(LetterTable.tone(c));
            return true;
        }
        if (c >= LetterTable.FIRST_COMBINING && c <= LetterTable.LAST_COMBINING) {
            combine(c);
            return true;
        }
        if (isJoiner(c)) {
            return true;
        }
        if (c <= '\u00BF' || isBlankOrPunctuation(c)) {
            blankPending = true;
            return true;
        }
        return false;
    }

    /** Appends a character of composed text that is no Latin letter. */
    void appendRaw(char c) {
        startLetter();
        put(Character.toLowerCase(c));
    }

    private void combine(char mark) {
        if (LetterTable.isTone(mark)) {
            addTone(mark);
        } else if (keepMarks && length > 0 && !blankPending) {
            text[length - 1] = LetterTable.withMark(text[length - 1], mark);
        }
    }

    private void addTone(char tone) {
        if (tone != 0 && keepMarks && length > 0 && !blankPending && toneCount < tones.length) {
            boolean below = tone == LetterTable.DOT_BELOW;
            if (below) {
                System.arraycopy(tones, 0, tones, 1, toneCount);
            }
            tones[below ? 0 : toneCount] = tone;
            toneCount++;
        }
    }

    private void startLetter() {
        if (blankPending) {
            endSyllable();
            if (length > 0) {
                put(' ');
            }
            blankPending = false;
        }
    }

    private void endSyllable() {
        for (int i = 0; i < toneCount; i++) {
            put(tones[i]);
        }
        toneCount = 0;
    }

    private void put(char c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2 + 8);
        }
        text[length++] = c;
    }

    String finish() {
        endSyllable();
        return new String(text, 0, length);
    }

    private static boolean isJoiner(char c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02BC'
                || c == '`'
                || c == '\u00B4'
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200D')
                || c == '\uFEFF';
    }

    private static boolean isBlankOrPunctuation(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || switch (Character.getType(c)) {
                    case Character.DASH_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.CONNECTOR_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
