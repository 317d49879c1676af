package vn.sohotich.platform.handover.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.handover.extract.DeclaredFile;
import vn.sohotich.platform.handover.extract.DeclaredFiles;
import vn.sohotich.platform.handover.extract.ExtractFile;
import vn.sohotich.platform.handover.extract.ExtractSheet;
import vn.sohotich.platform.handover.proof.Digests;
import vn.sohotich.platform.handover.proof.HashSum;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.handover.writing.Sources;

/** Reads the inputs one after the other, every sheet of each, into the spool, and compares them with what is declared. */
final class Reading {

    private final Ground ground;
    private final Sources sources;
    private final SplitProgress progress;
    private long rowsBefore;
    private long bytesBefore;
    private long bytesTotal;

    Reading(Ground ground, Sources sources, SplitProgress progress) {
        this.ground = ground;
        this.sources = sources;
        this.progress = progress;
    }

    /** One file after the other; {@code at} hears which, for what is said when one is refused. */
    Manifest.Input read(Path file, int number, List<DeclaredFile> declared) throws IOException {
        String name = String.valueOf(file.getFileName());
        long bytes = Files.size(file);
        String sha256 = Digests.of(file);
        Optional<DeclaredFile> told = DeclaredFiles.of(declared, name);
        refuseOtherHash(told, sha256);
        HashSum sum = new HashSum();
        List<Manifest.Sheet> sheets = new ArrayList<>();
        long rows = 0;
        try (ExtractFile extract = ExtractFile.open(file, ground.types())) {
            for (ExtractSheet sheet : extract.sheets()) {
                sources.add(number, sheet.number(), name, sheet.name(), sheet.header());
                Manifest.Sheet read = sheet.use() == ExtractSheet.Use.NOTES
                        ? notes(extract, sheet)
                        : rows(extract, sheet, number, bytes, sum);
                sheets.add(read);
                rows += sheet.use() == ExtractSheet.Use.NOTES ? 0 : read.rows();
            }
        }
        refuseOtherCount(told, rows);
        bytesBefore += bytes;
        return new Manifest.Input(number, name, bytes, sha256, rows, sum.hex(), sheets);
    }

    void expect(long bytes) {
        bytesTotal = bytes;
    }

    private static void refuseOtherHash(Optional<DeclaredFile> told, String sha256) throws BrokenFile {
        String declared = told.map(DeclaredFile::sha256).orElse(null);
        if (declared != null && !declared.equalsIgnoreCase(sha256)) {
            throw new BrokenFile("handover.declared-sha256", declared, sha256);
        }
    }

    private static void refuseOtherCount(Optional<DeclaredFile> told, long rows) throws BrokenFile {
        Long declared = told.map(DeclaredFile::rows).orElse(null);
        if (declared != null && declared != rows) {
            throw new BrokenFile("handover.declared-rows", declared, rows);
        }
    }

    private Manifest.Sheet notes(ExtractFile extract, ExtractSheet sheet) throws BrokenFile {
        long rows = extract.read(sheet, row -> true);
        return new Manifest.Sheet(
                sheet.number(),
                sheet.name(),
                sheet.hidden(),
                extract.hiddenRows(),
                sheet.use().key(),
                null,
                null,
                0,
                rows,
                0,
                "",
                new HashSum().hex(),
                Map.of());
    }

    private Manifest.Sheet rows(ExtractFile extract, ExtractSheet sheet, int number, long bytes, HashSum sum)
            throws IOException {
        SheetSorter sorter = new SheetSorter(sheet, number, ground);
        long[] count = {0, 0};
        try (RowQueue queue = new RowQueue(sorter::take)) {
            extract.read(sheet, row -> {
                if (++count[0] % 256 == 0) {
                    progress.at(rowsBefore + count[0], expected(rowsBefore + count[0], extract.share(), bytes));
                }
                return queue.put(row);
            });
            queue.finish();
        }
        rowsBefore += count[0];
        sum.add(sorter.sum());
        var match = sheet.match();
        return new Manifest.Sheet(
                sheet.number(),
                sheet.name(),
                sheet.hidden(),
                extract.hiddenRows(),
                sheet.use().key(),
                match == null ? null : match.type().kind(),
                match == null ? null : match.layout().id(),
                sheet.headerRow(),
                Math.max(0, sheet.headerRow() - 1),
                sorter.rows(),
                sorter.rowNumbers(),
                sorter.sum().hex(),
                sorter.notCarried());
    }

    private long expected(long rows, double share, long bytes) {
        double part = (bytesBefore + (Double.isNaN(share) ? 0 : share) * bytes) / Math.max(1, bytesTotal);
        return part > 0 && part <= 1 && !Double.isNaN(share) ? Math.round(rows / part) : 0;
    }
}
