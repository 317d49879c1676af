package vn.sohotich.linkage.name;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rule makes two different plain syllables near to each other; symmetrical and without allocation. */
final class SyllableRules {
    private static final int STROKE_ON_FIRST = PackedSyllable.CIRCUMFLEX_OR_STROKE;
    private static final long QU = PackedSyllable.of("qu");
    private static final int I = 'i' - 'a' + 1;
    private static final int Y = 'y' - 'a' + 1;
    private static final int D = 'd' - 'a' + 1;

    /** Names that the south says otherwise, mostly because the northern word was the name of a king or lord. */
    private static final String[] REGIONAL = {
        "Hoàng Huỳnh", "Vũ Võ", "Phúc Phước", "Chính Chánh", "Cảnh Kiểng", "Nhân Nhơn", "Nghĩa Ngãi", "Sơn San",
        "Thịnh Thạnh", "Tính Tánh", "Sinh Sanh", "Lợi Lại", "Châu Chu", "Nhật Nhựt", "Tuyền Toàn", "Tùng Tòng",
        "Trường Tràng", "Bảo Bửu", "Lĩnh Lãnh", "Dũng Dõng", "Hồng Hường", "Hoa Huê", "Thái Thới", "Nguyên Ngươn",
        "Kính Kiếng", "Đàn Đờn", "Đàm Đờm", "Vĩnh Vãnh", "Tôn Tông", "Cường Càng", "Mạng Mệnh", "Bình Bường"
    };

    private static final FoldedName[] PAIRS = Arrays.stream(REGIONAL)
            .map(pair -> FoldedName.of(Folding.sameNameKey(pair)))
            .toArray(FoldedName[]::new);

    private static final String[] ONSETS = {"l n", "s x", "ch tr", "d gi", "gi r", "d r", "c k", "ng ngh", "g gh"};
    private static final NameRule[] ONSET_RULES = {
        NameRule.L_N,
        NameRule.S_X,
        NameRule.CH_TR,
        NameRule.D_GI_R,
        NameRule.D_GI_R,
        NameRule.D_GI_R,
        NameRule.SAME_SOUND,
        NameRule.SAME_SOUND,
        NameRule.SAME_SOUND
    };
    private static final long[] ONSET_LEFT = side(ONSETS, 0);
    private static final long[] ONSET_RIGHT = side(ONSETS, 1);

    private static final String[] CODAS = {"n ng", "c t", "n nh", "t ch"};
    private static final NameRule[] CODA_RULES = {
        NameRule.FINAL_N_NG, NameRule.FINAL_C_T, NameRule.FINAL_N_NH, NameRule.FINAL_T_CH
    };
    private static final long[] CODA_LEFT = side(CODAS, 0);
    private static final long[] CODA_RIGHT = side(CODAS, 1);

    private static final long[] REGIONAL_SYLLABLES = Arrays.stream(PAIRS)
            .flatMapToLong(pair -> Arrays.stream(pair.syllables()))
            .sorted()
            .toArray();

    private SyllableRules() {}

    private static long[] side(String[] pairs, int side) {
        return Arrays.stream(pairs)
                .mapToLong(pair -> PackedSyllable.of(pair.split(" ")[side]))
                .toArray();
    }

    /** Whether a syllable, whatever its marks, is one of a regional pair. */
    static boolean isRegional(long plain) {
        return Arrays.binarySearch(REGIONAL_SYLLABLES, plain) >= 0;
    }

    /** The regional pairs, for the document and its test. */
    static List<String> regionalPairs() {
        return List.of(REGIONAL);
    }

    /** The rule by which two syllables with different letters are near; null when they are not. */
    static @Nullable NameRule between(long left, int leftMarks, long right, int rightMarks) {
        if (left < 0 || right < 0 || !haveCommonEnd(left, right)) {
            return null;
        }
        if (isIForY(left, right)) {
            return NameRule.I_Y;
        }
        if (isPair(left, leftMarks, right, rightMarks)) {
            return NameRule.REGIONAL;
        }
        NameRule onset = onset(left, leftMarks, right, rightMarks);
        if (onset != null) {
            return onset;
        }
        NameRule coda = coda(left, right);
        return coda != null ? coda : PackedSyllable.areOneEditApart(left, right) ? NameRule.ONE_LETTER : null;
    }

    /** Near syllables share their first or last letter or are very short; most others are told apart by that alone. */
    private static boolean haveCommonEnd(long left, long right) {
        int lettersLeft = PackedSyllable.length(left);
        int lettersRight = PackedSyllable.length(right);
        return ((left ^ right) & PackedSyllable.LETTER) == 0
                || PackedSyllable.letter(left, lettersLeft - 1) == PackedSyllable.letter(right, lettersRight - 1)
                || (lettersLeft <= 2 && lettersRight <= 2);
    }

    /** i for y alone in the syllable, behind consonants only, or behind qu. */
    private static boolean isIForY(long left, long right) {
        long differing = left ^ right;
        int position = Long.numberOfTrailingZeros(differing) / PackedSyllable.BITS;
        if (differing >>> PackedSyllable.BITS * position != (I ^ Y)) {
            return false;
        }
        int letter = PackedSyllable.letter(left, position);
        long before = PackedSyllable.prefix(left, position);
        boolean alone = position > 0 || PackedSyllable.length(left) == 1;
        return (letter == I || letter == Y) && alone && (before == QU || !PackedSyllable.hasVowel(before));
    }

    private static boolean isPair(long left, int leftMarks, long right, int rightMarks) {
        for (FoldedName pair : PAIRS) {
            if (isSide(pair, 0, left, leftMarks) && isSide(pair, 1, right, rightMarks)
                    || isSide(pair, 0, right, rightMarks) && isSide(pair, 1, left, leftMarks)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the syllable is that side of the pair, or its letters without marks. */
    private static boolean isSide(FoldedName pair, int side, long packed, int marks) {
        return pair.syllables()[side] == packed && (marks == 0 || pair.marks()[side] == marks);
    }

    private static @Nullable NameRule onset(long left, int leftMarks, long right, int rightMarks) {
        for (int i = 0; i < ONSET_LEFT.length; i++) {
            if (isOnset(left, right, i) || isOnset(right, left, i)) {
                boolean stroke = hasStroke(left, leftMarks) || hasStroke(right, rightMarks);
                return stroke ? null : ONSET_RULES[i];
            }
        }
        return null;
    }

    private static boolean isOnset(long one, long other, int pair) {
        int length = PackedSyllable.length(ONSET_LEFT[pair]);
        int otherLength = PackedSyllable.length(ONSET_RIGHT[pair]);
        return PackedSyllable.prefix(one, length) == ONSET_LEFT[pair]
                && PackedSyllable.prefix(other, otherLength) == ONSET_RIGHT[pair]
                && one >>> PackedSyllable.BITS * length == other >>> PackedSyllable.BITS * otherLength;
    }

    private static boolean hasStroke(long packed, int marks) {
        return (packed & PackedSyllable.LETTER) == D && (marks & 3) == STROKE_ON_FIRST;
    }

    private static @Nullable NameRule coda(long left, long right) {
        for (int i = 0; i < CODA_LEFT.length; i++) {
            if (isCoda(left, right, i) || isCoda(right, left, i)) {
                return CODA_RULES[i];
            }
        }
        return null;
    }

    private static boolean isCoda(long one, long other, int pair) {
        int stem = PackedSyllable.length(one) - PackedSyllable.length(CODA_LEFT[pair]);
        return stem > 0
                && stem == PackedSyllable.length(other) - PackedSyllable.length(CODA_RIGHT[pair])
                && one >>> PackedSyllable.BITS * stem == CODA_LEFT[pair]
                && other >>> PackedSyllable.BITS * stem == CODA_RIGHT[pair]
                && PackedSyllable.prefix(one, stem) == PackedSyllable.prefix(other, stem);
    }
}
