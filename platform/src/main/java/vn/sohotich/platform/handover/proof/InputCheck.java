package vn.sohotich.platform.handover.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.handover.extract.ExtractFile;
import vn.sohotich.platform.handover.extract.ExtractSheet;
import vn.sohotich.platform.record.definition.BookTypes;

/** Reads an input again and compares every row with what the lists say they took from it. */
final class InputCheck {

    private final Manifest manifest;
    private final Origins origins;
    private final Differences differences;
    private final BookTypes types;

    InputCheck(Manifest manifest, Origins origins, Differences differences, BookTypes types) {
        this.manifest = manifest;
        this.origins = origins;
        this.differences = differences;
        this.types = types;
    }

    void check(List<Path> files) throws IOException {
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String sha256 = Digests.of(file);
            Optional<Manifest.Input> declared = manifest.inputs().stream()
                    .filter(input -> input.sha256().equals(sha256))
                    .findFirst()
                    .or(() -> manifest.inputs().stream()
                            .filter(input -> input.file().equals(name))
                            .findFirst());
            if (declared.isEmpty()) {
                differences.add(Difference.Code.INPUT_UNKNOWN, name, 0);
                continue;
            }
            if (!declared.get().sha256().equals(sha256)) {
                differences.add(Difference.Code.INPUT_CHANGED, name, 0);
            }
            check(file, name, declared.get());
        }
    }

    private void check(Path file, String name, Manifest.Input input) throws IOException {
        try (ExtractFile extract = ExtractFile.open(file, types)) {
            for (ExtractSheet sheet : extract.sheets()) {
                if (sheet.use() != ExtractSheet.Use.NOTES) {
                    check(extract, sheet, name, input.number());
                }
            }
        } catch (BrokenFile e) {
            differences.add(Difference.Code.FILE_UNREADABLE, name, 0);
        }
    }

    private void check(ExtractFile extract, ExtractSheet sheet, String name, int input) throws BrokenFile {
        Origins.Account account = origins.account(input, sheet.number());
        RowHash hash = new RowHash();
        int[] last = {0};
        extract.read(sheet, row -> {
            for (int column = 0; column < row.cells().length; column++) {
                hash.cell(column, row.text(column));
            }
            hash.end();
            if (account == null || !account.has(row.number())) {
                differences.add(Difference.Code.INPUT_ROW_MISSING, name, row.number(), sheet.name());
                last[0] = row.number();
                return true;
            }
            unread(account, last[0] + 1, row.number(), name, sheet.name());
            last[0] = row.number();
            if (!account.isSame(row.number(), hash.high(), hash.low())) {
                differences.add(Difference.Code.INPUT_ROW_CHANGED, name, row.number(), sheet.name());
            }
            return true;
        });
        if (account != null) {
            unread(account, last[0] + 1, Integer.MAX_VALUE, name, sheet.name());
        }
    }

    private void unread(Origins.Account account, int from, int before, String name, String sheet) {
        for (int row = account.firstAfter(from); row >= 0 && row < before; row = account.firstAfter(row + 1)) {
            differences.add(Difference.Code.INPUT_ROW_UNREAD, name, row, sheet);
        }
    }
}
