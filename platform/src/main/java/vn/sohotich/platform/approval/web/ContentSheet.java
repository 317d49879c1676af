package vn.sohotich.platform.approval.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.KeptFinding;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Label;
import vn.sohotich.platform.record.definition.Severity;

/** Lays out an entry for comparison with its page: filled fields in the order of the book, with their findings. */
@Component
public class ContentSheet {
    private final MessageSource messages;

    ContentSheet(MessageSource messages) {
        this.messages = messages;
    }

    /** A part of the page that has at least one filled field or finding. */
    public record ShownGroup(Label label, List<ShownField> fields) {}

    /** One field: as written, the tidy value where it differs, and what is to be looked at. */
    public record ShownField(
            Label label,
            String written,
            @Nullable String normal,
            List<ShownFinding> findings,
            @Nullable Severity worst) {}

    /** What is to be looked at, under its code in the catalogue. */
    public record ShownFinding(String code, String text) {}

    List<ShownGroup> of(CivilRecord shown, BookType type, Locale locale) {
        List<ShownGroup> groups = new ArrayList<>();
        type.groups().forEach(group -> {
            List<ShownField> fields = type.fieldsOf(group).stream()
                    .map(field -> field(shown, field, locale))
                    .filter(field ->
                            !field.written().isEmpty() || !field.findings().isEmpty())
                    .toList();
            if (!fields.isEmpty()) {
                groups.add(new ShownGroup(group.label(), fields));
            }
        });
        return groups;
    }

    private ShownField field(CivilRecord shown, Field field, Locale locale) {
        List<KeptFinding> findings = shown.openFindings(field.name());
        String written = shown.written().getOrDefault(field.name(), "");
        String normal = shown.normal().get(field.name());
        return new ShownField(
                field.label(),
                written,
                normal == null || normal.equals(written) ? null : normal,
                findings.stream()
                        .map(finding -> new ShownFinding(finding.code(), text(finding, locale)))
                        .toList(),
                findings.stream()
                        .map(KeptFinding::severity)
                        .min(Severity::compareTo)
                        .orElse(null));
    }

    private String text(KeptFinding finding, Locale locale) {
        String text =
                messages.getMessage("finding." + finding.code(), finding.args().toArray(), finding.code(), locale);
        return text == null ? finding.code() : text;
    }
}
