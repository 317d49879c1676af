package vn.sohotich.platform.handover.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;

/**
 * The sender's list of files: a table (.csv, .xls, .xlsx) with the columns file, rows and sha256 in either language, the
 * output of {@code sha256sum}, or JSON with an array {@code files}.
 */
public final class DeclaredFiles {

    private static final Pattern CHECKSUM = Pattern.compile("([0-9a-fA-F]{64})[ *]+(\\S.*)");
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("file", "file"),
            Map.entry("name", "file"),
            Map.entry("tep", "file"),
            Map.entry("ten tep", "file"),
            Map.entry("rows", "rows"),
            Map.entry("records", "rows"),
            Map.entry("so dong", "rows"),
            Map.entry("so ban ghi", "rows"),
            Map.entry("sha256", "sha256"),
            Map.entry("sha 256", "sha256"),
            Map.entry("ma bam", "sha256"));

    private final List<DeclaredFile> files = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();

    private DeclaredFiles() {}

    public static List<DeclaredFile> read(Path list) throws IOException {
        DeclaredFiles declared = new DeclaredFiles();
        if (!declared.readJson(list)) {
            declared.readTable(list);
        }
        if (declared.files.isEmpty()) {
            throw new BrokenFile("handover.declared-unreadable");
        }
        return List.copyOf(declared.files);
    }

    private boolean readJson(Path list) throws IOException {
        if (!Files.isRegularFile(list) || Files.size(list) > 64 << 20) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(list);
        if (bytes.length == 0 || bytes[0] != '{') {
            return false;
        }
        try {
            for (JsonNode file : JsonMapper.shared().readTree(bytes).path("files")) {
                JsonNode rows = file.path("rows");
                JsonNode sha256 = file.path("sha256");
                files.add(new DeclaredFile(
                        file.path("file").asString(""),
                        rows.isNumber() ? rows.asLong() : null,
                        sha256.isString() ? sha256.asString() : null));
            }
        } catch (JacksonException e) {
            throw new BrokenFile("handover.declared-unreadable");
        }
        return true;
    }

    private void readTable(Path list) throws BrokenFile {
        if (!(Workbooks.open(list) instanceof WorkbookOutcome.Usable usable)) {
            throw new BrokenFile("handover.declared-unreadable");
        }
        try (Workbook workbook = usable.workbook()) {
            Workbooks.read(workbook, 0, this::take);
        }
    }

    private boolean take(SheetRow row) {
        Matcher checksum = CHECKSUM.matcher(row.text(0).strip());
        if (checksum.matches()) {
            files.add(new DeclaredFile(checksum.group(2), null, checksum.group(1)));
        } else if (columns.isEmpty()) {
            for (int column = 0; column < row.cells().length; column++) {
                String plain = Folding.plain(row.text(column).replace('-', ' ').replace('_', ' '))
                        .strip();
                String meaning = COLUMNS.get(plain.toLowerCase(Locale.ROOT));
                if (meaning != null) {
                    columns.putIfAbsent(meaning, column);
                }
            }
            if (!columns.containsKey("file")) {
                columns.clear();
            }
        } else {
            String file = text(row, "file");
            if (!file.isEmpty()) {
                files.add(new DeclaredFile(file, number(text(row, "rows")), hash(text(row, "sha256"))));
            }
        }
        return true;
    }

    private String text(SheetRow row, String meaning) {
        Integer column = columns.get(meaning);
        return column == null ? "" : row.text(column).strip();
    }

    private static @Nullable Long number(String text) {
        String digits = text.replaceAll("[., ]", "");
        return digits.matches("\\d{1,12}") ? Long.valueOf(digits) : null;
    }

    private static @Nullable String hash(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What is declared of a file of this name, whatever folder the list puts it into. */
    public static Optional<DeclaredFile> of(List<DeclaredFile> declared, String name) {
        return declared.stream().filter(file -> baseName(file).equals(name)).findFirst();
    }

    public static String baseName(DeclaredFile file) {
        String name = file.file().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
