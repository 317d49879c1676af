package vn.sohotich.platform.record.definition.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.check.FindingTexts;

/** The catalogue as the document {@code docs/danh-muc-loi.md}. */
final class CatalogueDocument {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final CatalogueTexts texts = CatalogueTexts.in(VIETNAMESE);
    private final CatalogueTexts english = CatalogueTexts.in(Locale.ENGLISH);
    private final FindingTexts words = FindingTexts.in(VIETNAMESE);
    private final StringBuilder text = new StringBuilder();

    String write(FindingCatalogue catalogue) {
        text.append("# Danh mục lỗi\n\nTệp này do chương trình viết ra từ danh mục (`findings/catalogue.yaml` và")
                .append(
                        " `messages/findings-catalogue-*.properties`); một phép thử giữ cho nó luôn khớp. Trên màn hình:")
                .append(" trang `/findings`, tìm theo từ, mức, loại sổ. English: the same page in English, or")
                .append(" `/api/v1/findings`.\n\n")
                .append(catalogue.all().size())
                .append(" loại. Bỏ qua được: báo nhầm thì bỏ qua có lý do, giữ cho đến khi giá trị thay đổi.\n");
        for (Severity severity : Severity.values()) {
            List<FindingKind> kinds = catalogue.all().stream()
                    .filter(kind -> kind.severity() == severity)
                    .toList();
            text.append("\n## ")
                    .append(words.severity(severity))
                    .append(" (")
                    .append(kinds.size())
                    .append(")\n");
            kinds.forEach(this::write);
        }
        return text.toString();
    }

    private void write(FindingKind kind) {
        text.append("\n### ")
                .append(texts.title(kind))
                .append("\n`")
                .append(kind.code())
                .append("` · ");
        text.append(english.title(kind)).append(kind.dismissible() ? " · bỏ qua được\n\n" : "\n\n");
        text.append("- Nhận biết: ").append(texts.recognised(kind)).append('\n');
        text.append("- Ví dụ: ").append(texts.example(kind)).append('\n');
        text.append("- Căn cứ: ").append(texts.source(kind)).append("\n\n");
        List<String> steps = texts.steps(kind);
        IntStream.range(0, steps.size())
                .forEach(i ->
                        text.append(i + 1).append(". ").append(steps.get(i)).append('\n'));
    }
}
