package vn.sohotich.linkage.encoding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Encodings in which Vietnamese text of old workbooks and programs arrives: recognised per text or per column, and
 * converted to composed Unicode. What is written in a book is kept; only comparison and previews use the converted text.
 */
public enum LegacyEncoding {
    /** TCVN 5712:1993 VN3, the fonts .VnTime and .VnTimeH (ABC): one Latin-1 character per letter. */
    TCVN3(new Tcvn3()),
    /** VNI for Windows, the fonts VNI-Times: a letter and, behind it, the character of its marks. */
    VNI(new Vni()),
    /** Vietnamese Quoted-Readable (RFC 1456): ASCII signs behind the letter, as {@code Nguye^~n}. */
    VIQR(new Viqr()),
    /** Bytes of UTF-8 that were read as windows-1252 or Latin-1, as {@code Nguyá»…n}. */
    UTF8_AS_WINDOWS_1252(new Mojibake());

    private static final int MOST_ROUNDS = 4;
    private static final double CLEAR_MAJORITY = 0.9;

    private final Conversion conversion;

    LegacyEncoding(Conversion conversion) {
        this.conversion = conversion;
    }

    /**
     * The encoding of a text such as a person's name or a place. Empty for correct Unicode Vietnamese, for plain ASCII and
     * whenever the signs are not sure: a text is only recognised when every word becomes a possible Vietnamese syllable.
     */
    public static Optional<LegacyEncoding> recognise(String text) {
        return Optional.ofNullable(Recognition.of(text));
    }

    /**
     * The one encoding of a whole column of cells: nine tenths of all cells that tell anything must be in it. Cells that
     * could be either (Vò is Vũ in TCVN3) are to be converted with the column.
     */
    public static Optional<LegacyEncoding> recogniseColumn(Collection<String> cells) {
        var found = new EnumMap<LegacyEncoding, Integer>(LegacyEncoding.class);
        int telling = 0;
        for (String cell : cells) {
            LegacyEncoding encoding = Recognition.of(cell);
            if (encoding != null) {
                found.merge(encoding, 1, Integer::sum);
                telling++;
            } else if (Recognition.isClearlyUnicode(cell)) {
                telling++;
            }
        }
        int least = (int) Math.ceil(telling * CLEAR_MAJORITY);
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The text in Unicode when it is recognised, otherwise the text itself; repairing twice changes nothing more. */
    public static String repair(String text) {
        String repaired = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            LegacyEncoding encoding = Recognition.of(repaired);
            if (encoding == null) {
                return repaired;
            }
            repaired = encoding.toUnicode(repaired);
        }
        return repaired;
    }

    /** Converts a text that is known to be in this encoding to composed Unicode. */
    public String toUnicode(String text) {
        return conversion.toUnicode(text);
    }

    /**
     * Writes composed Unicode Vietnamese in this encoding. TCVN3 has no capitals with tones of its own: they are written
     * as small letters, as its capital fonts do.
     */
    public String fromUnicode(String text) {
        return conversion.fromUnicode(text);
    }
}
