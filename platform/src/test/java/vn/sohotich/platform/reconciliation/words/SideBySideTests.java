package vn.sohotich.platform.reconciliation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideBySideTests {
    @ParameterizedTest
    @CsvSource({
        "NGUYỄN VĂN AN, NGUYỄN THỊ AN, NGUYỄN [VĂN] AN, NGUYỄN [THỊ] AN",
        "Trần Thị Bích Ngọc, Trần Bích Ngọc, Trần [Thị] Bích Ngọc, Trần Bích Ngọc",
        "Đặng Dũng, Đặng Dung, Đặng [Dũng], Đặng [Dung]",
        "HOÀ, Hòa, HOÀ, Hòa",
        "20/04/1985, 20/05/1985, 20/[04]/1985, 20/[05]/1985",
        "Tày, Kinh, [Tày], [Kinh]"
    })
    void marksOnlyTheSyllablesThatDiffer(String book, String register, String bookMarked, String registerMarked) {
        var values = SideBySide.of(book, register);
        assertThat(marked(values.book())).isEqualTo(bookMarked);
        assertThat(marked(values.register())).isEqualTo(registerMarked);
    }

    @Test
    void decomposedTextDoesNotDiffer() {
        String name = "NGUYỄN THỊ ƯỚC";
        var values = SideBySide.of(Normalizer.normalize(name, Normalizer.Form.NFD), name);
        assertThat(values.book()).noneMatch(Span::differs);
    }

    private static String marked(List<Span> spans) {
        return spans.stream()
                .map(span -> span.differs() ? "[" + span.text() + "]" : span.text())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
