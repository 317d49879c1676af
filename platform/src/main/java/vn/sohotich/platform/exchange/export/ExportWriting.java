package vn.sohotich.platform.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.workbook.output.EntryWriter;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.writing.LayoutRows;
import vn.sohotich.platform.shared.StorageSettings;

/** Writes selected records kind by kind through the template's layout; several files travel as one ZIP. */
@Component
class ExportWriting {
    private final Records records;
    private final BookTypes types;
    private final Path folder;

    ExportWriting(Records records, BookTypes types, StorageSettings settings) {
        this.records = records;
        this.types = types;
        this.folder = settings.data().resolve("exports");
    }

    ExportFile write(Actor actor, UUID id, RecordQuery query, ExportFormat format, LongConsumer progress)
            throws IOException {
        Path place = Files.createDirectories(folder.resolve(id.toString()));
        List<Path> files = new ArrayList<>();
        long[] written = new long[1];
        for (BookType type : types.all()) {
            RecordQuery ofKind = query.ofKind(type.kind());
            boolean wanted = query.kind() == null || query.kind().equals(type.kind());
            if (wanted && records.count(actor, Action.EXPORT, ofKind) > 0) {
                Path file = place.resolve(type.kind() + format.extension());
                files.addAll(write(actor, type, ofKind, file, () -> progress.accept(++written[0])));
            }
        }
        if (files.isEmpty()) {
            BookType type = query.kind() == null ? types.all().getFirst() : types.get(query.kind());
            files.addAll(write(actor, type, query, place.resolve(type.kind() + format.extension()), () -> {}));
        }
        Path whole = files.size() == 1 ? files.getFirst() : zip(files, place.resolve("export.zip"));
        return new ExportFile(whole, String.valueOf(whole.getFileName()), written[0]);
    }

    private List<Path> write(Actor actor, BookType type, RecordQuery query, Path file, Runnable one)
            throws IOException {
        LayoutRows rows = new LayoutRows(type, type.template());
        int[] number = new int[1];
        try (EntryWriter writer = EntryWriter.open(types, type, type.template(), file)) {
            records.stream(actor, query, record -> {
                add(writer, rows, record, ++number[0]);
                one.run();
            });
            return writer.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(EntryWriter writer, LayoutRows rows, CivilRecord record, int number) {
        try {
            writer.write(rows.row(record.written(), record.values(), number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path zip(List<Path> files, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.setLevel(Deflater.BEST_SPEED);
            for (Path file : files) {
                entries.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        for (Path file : files) {
            Files.delete(file);
        }
        return zip;
    }
}
