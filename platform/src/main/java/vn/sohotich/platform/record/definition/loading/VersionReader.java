package vn.sohotich.platform.record.definition.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.definition.era.BookVersion;

/** Reads the eras of a kind of book; they follow each other without a gap, open at both ends. */
final class VersionReader {
    private VersionReader() {}

    static List<BookVersion> versions(Node type, List<PersonInRole> persons) {
        List<BookVersion> versions = new ArrayList<>();
        for (Node node : type.nodes("versions")) {
            BookVersion version = version(node, persons);
            checkFollows(node, versions.isEmpty() ? null : versions.getLast(), version);
            versions.add(version);
        }
        if (!versions.isEmpty() && versions.getLast().until() != null) {
            throw type.invalid("the last version ends: books of later years have none");
        }
        return versions;
    }

    private static BookVersion version(Node node, List<PersonInRole> persons) {
        Set<String> without = new HashSet<>(node.texts("without"));
        for (String text : node.texts("withoutParts")) {
            PersonPart part = node.oneOf(PersonPart.class, text);
            persons.forEach(person -> person.field(part).ifPresent(without::add));
        }
        var version = new BookVersion(
                node.text("id"),
                node.label(),
                year(node, "from"),
                year(node, "until"),
                node.flag("provisional"),
                node.optional("source").orElse(null),
                without);
        node.done();
        return version;
    }

    private static @Nullable Integer year(Node node, String key) {
        Optional<String> written = node.optional(key);
        return written.isPresent() ? Integer.valueOf(node.number(key, 0)) : null;
    }

    private static void checkFollows(Node node, @Nullable BookVersion before, BookVersion version) {
        Integer ended = before == null ? null : before.until();
        Integer begins = version.from();
        boolean follows = before == null ? begins == null : ended != null && begins != null && begins == ended + 1;
        if (!follows) {
            throw node.invalid("version " + version.id() + " does not begin where the one before it ends");
        }
    }
}
