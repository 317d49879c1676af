package vn.sohotich.linkage.name;

import java.text.Normalizer;

/**
 * Folds Vietnamese text to keys for comparison; the written form is never changed. {@link #sameNameKey} folds letter
 * case, Unicode form, tone placement, punctuation and repeated blanks and nothing more, {@link #plain} also drops marks
 * and đ. Both are idempotent and work without regular expressions.
 */
public final class Folding {
    private Folding() {}

    /** Two texts are the same name exactly when their keys are equal: oà = òa, HOÀ = hoà, but Lý ≠ Lí and Dũng ≠ Dung. */
    public static String sameNameKey(String written) {
        return fold(written, true);
    }

    /** Lower case without marks, đ as d, single blanks: the form used for searching and for names typed without marks. */
    public static String plain(String written) {
        return fold(written, false);
    }

    /** Composed Unicode form (NFC) of the text, otherwise unchanged. */
    public static String nfc(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) >= LetterTable.FIRST_COMBINING) {
                return Normalizer.normalize(written, Normalizer.Form.NFC);
            }
        }
        return written;
    }

    private static String fold(String written, boolean keepMarks) {
        var out = new FoldedText(written.length() + 4, keepMarks);
        for (int i = 0; i < written.length(); i++) {
            if (!out.append(written.charAt(i))) {
                return foldRare(Normalizer.normalize(written, Normalizer.Form.NFKC), keepMarks);
            }
        }
        return out.finish();
    }

    private static String foldRare(String composed, boolean keepMarks) {
        var out = new FoldedText(composed.length() + 4, keepMarks);
        for (int i = 0; i < composed.length(); i++) {
            if (!out.append(composed.charAt(i))) {
                out.appendRaw(composed.charAt(i));
            }
        }
        return out.finish();
    }
}
