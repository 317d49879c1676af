package vn.sohotich.platform.exchange.workbook.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.MergedRange;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.RowVisitor;
import vn.sohotich.platform.exchange.workbook.Workbook;

/** A .csv opened for reading: a workbook of one sheet that has the file's name. Every value is text. */
public final class CsvWorkbook implements Workbook {

    private static final char MARK = '\uFEFF';
    private static final int FIRST_LINE = 64 * 1024;

    private final Path file;
    private final ReadLimits limits;
    private @Nullable FileChannel reading;

    public CsvWorkbook(Path file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public List<String> sheets() {
        return List.of(String.valueOf(file.getFileName()));
    }

    @Override
    public long read(int sheet, RowVisitor visitor) throws IOException {
        try (FileChannel bytes = FileChannel.open(file);
                BufferedReader text = new BufferedReader(
                        new InputStreamReader(
                                Channels.newInputStream(bytes),
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)),
                        FIRST_LINE)) {
            reading = bytes;
            skipMark(text);
            return new CsvCells(sheets().getFirst(), text, separator(), limits).read(visitor);
        }
    }

    @Override
    public double share() {
        FileChannel bytes = reading;
        try {
            return bytes == null ? Double.NaN : (double) bytes.position() / Math.max(1, bytes.size());
        } catch (IOException closed) {
            return Double.NaN;
        }
    }

    private static void skipMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }

    /** The sign that stands most often in the first line, outside quotes. */
    private char separator() throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(FIRST_LINE), StandardCharsets.UTF_8);
        }
        int[] seen = new int[3];
        boolean quoted = false;
        for (int i = 0; i < head.length() && (quoted || head.charAt(i) != '\n'); i++) {
            char c = head.charAt(i);
            quoted ^= c == '"';
            int which = quoted ? -1 : ",;\t".indexOf(c);
            if (which >= 0) {
                seen[which]++;
            }
        }
        return seen[1] > seen[0] && seen[1] >= seen[2] ? ';' : seen[2] > seen[0] ? '\t' : ',';
    }

    @Override
    public List<MergedRange> merges(int sheet, int lastRow) {
        return List.of();
    }

    @Override
    public void close() {}
}
