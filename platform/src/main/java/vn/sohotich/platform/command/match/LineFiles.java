package vn.sohotich.platform.command.match;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.lines.PersonLine;
import vn.sohotich.linkage.lines.RecordLine;
import vn.sohotich.platform.command.check.EntryStream;
import vn.sohotich.platform.command.console.Progress;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.persons.PersonsOfEntry;
import vn.sohotich.platform.shared.Refusal;

/**
 * Writes people and records as lines that the machines of a cluster read without knowing workbooks and kinds of books.
 * Rows are numbered from the given number on, so that many files make one register.
 */
public final class LineFiles {
    private static final int EVERY = 256;

    private final BookTypes types;
    private final Clock clock;
    private final Progress progress;

    public LineFiles(BookTypes types, Clock clock, Progress progress) {
        this.types = types;
        this.clock = clock;
        this.progress = progress;
    }

    /** Writes the people of a file; says why it can't be read, null when it can. */
    public @Nullable Refusal people(Path file, Path out, long first) throws IOException {
        progress.begin("people-lines", 0);
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            long[] number = {first};
            return PeopleFile.each(
                    file, progress, person -> write(writer, new PersonLine(number[0]++, person).write()));
        }
    }

    /** Writes the records of a file, each named by the prefix and its row; says why it can't be read, null when it can. */
    public @Nullable Refusal records(Path file, Path out, long first, String prefix) throws IOException {
        OpenOutcome opened = WorkbookReader.open(file, types, ReadLimits.EXTRACT);
        if (opened instanceof OpenOutcome.Unreadable unreadable) {
            return unreadable.refusal();
        }
        progress.begin("record-lines", 0);
        try (DataSheet sheet = ((OpenOutcome.Opened) opened).sheet();
                BufferedWriter writer = Files.newBufferedWriter(out)) {
            ReadOutcome outcome = new EntryStream(sheet, types, clock).read((row, entry, number) -> {
                if (number % EVERY == 0) {
                    progress.at(number, Progress.expected(number, sheet.share()));
                }
                SoughtRecord record = PersonsOfEntry.of(entry, prefix + number);
                return write(writer, new RecordLine(first + number - 1, record).write());
            });
            return outcome instanceof ReadOutcome.Broken broken ? broken.refusal() : null;
        }
    }

    private static boolean write(BufferedWriter writer, String line) {
        try {
            writer.append(line).append('\n');
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
