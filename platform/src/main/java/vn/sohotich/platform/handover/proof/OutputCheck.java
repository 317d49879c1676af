package vn.sohotich.platform.handover.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Compares one output and what belongs to it with the manifest. */
final class OutputCheck {

    private static final long IN_MEMORY = 256L << 20;

    private final Path folder;
    private final Origins origins;
    private final Differences differences;

    OutputCheck(Path folder, Origins origins, Differences differences) {
        this.folder = folder;
        this.origins = origins;
        this.differences = differences;
    }

    void check(Manifest.Output output) throws IOException {
        for (Manifest.Part part : output.parts().subList(1, output.parts().size())) {
            Path file = folder.resolve(part.file());
            if (Files.isRegularFile(file) && !Digests.of(file).equals(part.sha256())) {
                differences.add(Difference.Code.FILE_CHANGED, part.file(), 0);
            }
        }
        RowList list = list(output);
        if (list != null) {
            origins.take(list, output.list().file());
            checkSums(output, list);
            if (Files.isRegularFile(folder.resolve(output.file()))) {
                checkFile(output, list);
            }
        }
    }

    private @Nullable RowList list(Manifest.Output output) throws IOException {
        Manifest.Part part = output.list();
        Path file = folder.resolve(part.file());
        if (!Files.isRegularFile(file)) {
            return null;
        }
        byte[] text = Files.readAllBytes(file);
        boolean same = Digests.of(text).equals(part.sha256());
        if (!same) {
            differences.add(Difference.Code.LIST_CHANGED, part.file(), 0);
        }
        try {
            return RowList.read(text);
        } catch (NumberFormatException e) {
            differences.add(Difference.Code.LIST_BROKEN, part.file(), Long.parseLong(String.valueOf(e.getMessage())));
            return null;
        }
    }

    private void checkSums(Manifest.Output output, RowList list) {
        HashSum in = new HashSum();
        HashSum out = new HashSum();
        int last = 1;
        for (int line = 0; line < list.size(); line++) {
            in.add(list.inHigh(line), list.inLow(line));
            out.add(list.outHigh(line), list.outLow(line));
            if (list.row(line) != last + 1) {
                differences.add(Difference.Code.LIST_ORDER, output.list().file(), line + 2L);
            }
            last = list.row(line);
        }
        if (list.size() != output.rows()
                || !in.hex().equals(output.sum())
                || !out.hex().equals(output.outSum())) {
            differences.add(Difference.Code.LIST_SUM, output.list().file(), 0);
        }
    }

    private void checkFile(Manifest.Output output, RowList list) throws IOException {
        Path file = folder.resolve(output.file());
        WrittenRows rows = new WrittenRows();
        String sha256;
        boolean readable;
        if (Files.size(file) <= IN_MEMORY) {
            byte[] bytes = Files.readAllBytes(file);
            sha256 = Digests.of(bytes);
            readable = rows.read(file, bytes);
        } else {
            sha256 = Digests.of(file);
            readable = rows.read(file);
        }
        if (!sha256.equals(output.sha256())) {
            differences.add(Difference.Code.FILE_CHANGED, output.file(), 0);
        }
        if (!readable) {
            differences.add(Difference.Code.FILE_UNREADABLE, output.file(), 0);
            return;
        }
        RowComparison comparison = new RowComparison(list, rows);
        if (!comparison.isSame()) {
            comparison.tell(output.file(), origins, differences);
        }
    }
}
