package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.sohotich.platform.testing.SharedFixtures;

/** The people of the population extract by number, with name and day of birth. */
record Registered(Map<String, String> byNumber) {
    private static final String EXTRACT = "linkage-dev/population.csv";

    static Registered people() {
        try (var lines = Files.lines(SharedFixtures.file(EXTRACT))) {
            return new Registered(lines.skip(1)
                    .map(line -> line.split(",", 4))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> composed(cells[1] + "|" + cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the extract loaded; again and again it changes nothing. */
    static void load(Rest rest) {
        var answer = rest.upload("/api/v1/people/loads", SharedFixtures.file(EXTRACT), Map.of());
        assertThat(answer.statusCode()).isEqualTo(202);
        String location = answer.headers().firstValue("Location").orElseThrow();
        JsonNode work = rest.finished(location.substring(location.lastIndexOf('/') + 1));
        assertThat(work.get("summary").get("refused").asString()).isEqualTo("0");
    }

    /** Whether the child of a record stands in the register under this number, name and day of birth. */
    boolean has(JsonNode written) {
        String child = text(written, "nksHoTen") + "|" + text(written, "nksNgaySinh");
        return composed(child).equals(byNumber.get(id(written)));
    }

    /** The number of the child, with the zero that spreadsheets lose. */
    static String id(JsonNode written) {
        String text = text(written, "nksSoDinhDanh");
        return "0".repeat(Math.max(0, 12 - text.length())) + text;
    }

    private static String text(JsonNode written, String field) {
        return written.has(field) ? written.get(field).asString() : "";
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
