package vn.sohotich.platform.population.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.Folding;

/** One row of an extract after reading: ids and dates in their one form, everything else as written. */
record StagedPerson(
        long row,
        Map<ExtractColumn, String> fields,
        @Nullable PartialDate birth,
        @Nullable PartialDate death,
        List<RowFinding> findings) {
    private static final int CONTENT_BYTES = 16;

    String of(ExtractColumn column) {
        return fields.getOrDefault(column, "");
    }

    boolean refused() {
        return findings.stream().anyMatch(RowFinding::refused);
    }

    int birthYear() {
        return birth == null ? 0 : birth.year();
    }

    int birthPacked() {
        return birth == null ? 0 : birth.packed();
    }

    String plainParents() {
        return " " + Folding.plain(of(ExtractColumn.MOTHER_NAME)) + " | " + Folding.plain(of(ExtractColumn.FATHER_NAME))
                + " ";
    }

    RegisteredPerson registered() {
        String sex = of(ExtractColumn.SEX);
        return new RegisteredPerson(
                of(ExtractColumn.PERSONAL_ID),
                of(ExtractColumn.NAME),
                birth,
                sex.isEmpty() ? null : sex,
                of(ExtractColumn.ETHNICITY),
                of(ExtractColumn.NATIONALITY),
                of(ExtractColumn.ORIGIN),
                of(ExtractColumn.BIRTH_PLACE),
                of(ExtractColumn.RESIDENCE),
                of(ExtractColumn.FATHER_NAME),
                of(ExtractColumn.FATHER_ID),
                of(ExtractColumn.MOTHER_NAME),
                of(ExtractColumn.MOTHER_ID),
                of(ExtractColumn.SPOUSE_NAME),
                of(ExtractColumn.SPOUSE_ID),
                death);
    }

    /** Digest by which a later load knows that nothing changed; the Unicode form of a text is no change. */
    byte[] content() {
        var text = new StringBuilder();
        for (ExtractColumn column : ExtractColumn.values()) {
            text.append(Folding.nfc(of(column))).append('\u001f');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, CONTENT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
