package vn.sohotich.platform.record.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.KeyFields;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.definition.Rule;
import vn.sohotich.platform.record.definition.catalogue.FindingCatalogue;
import vn.sohotich.platform.record.definition.catalogue.FindingKind.RaisedBy;

/**
 * A mark over the values that a finding is about, so that a dismissal holds while they stay and falls when one of them
 * changes. Only the mark is kept, never the values.
 */
public final class ValueMark {
    private ValueMark() {}

    /** The mark of a finding on an entry with these normalised values. */
    public static UUID of(BookType type, String code, @Nullable String field, Map<String, String> values) {
        StringBuilder text = new StringBuilder(code);
        for (String concerned : concerned(type, code, field)) {
            text.append('\u001F').append(concerned).append('\u001E').append(values.getOrDefault(concerned, ""));
        }
        return shortened(text.toString());
    }

    /** The fields whose values make the finding: those of its rules, and its own. */
    static Set<String> concerned(BookType type, String code, @Nullable String field) {
        Set<String> fields = new LinkedHashSet<>();
        if (field != null) {
            fields.add(field);
        }
        for (Rule rule : type.rules()) {
            if (rule.code().equals(code) && rule.fields().getFirst().equals(field)) {
                fields.addAll(rule.fields());
            }
        }
        Optional<RaisedBy> raised = FindingCatalogue.shipped().find(code).map(kind -> kind.raised());
        boolean ofTheBook = raised.filter(by -> by == RaisedBy.BOOKS || by == RaisedBy.INTAKE)
                .isPresent();
        if (ofTheBook || field == null) {
            KeyFields key = type.key();
            fields.addAll(List.of(key.number(), key.book(), key.page(), key.registeredOn(), key.office()));
            type.principals().stream().flatMap(ValueMark::identity).forEach(fields::add);
        }
        return fields;
    }

    private static Stream<String> identity(PersonInRole person) {
        return Stream.of(PersonPart.NAME, PersonPart.BIRTH).map(person::field).flatMap(Optional::stream);
    }

    private static UUID shortened(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
