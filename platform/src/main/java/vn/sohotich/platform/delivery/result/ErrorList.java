package vn.sohotich.platform.delivery.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.delivery.DeclaredBook;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.declaration.Declaration;
import vn.sohotich.platform.exchange.workbook.output.ColouredRows;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.FieldOrigin;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.territory.Territory;

/**
 * The errors of a delivery as a workbook for the contractor: one row per wrong cell with its file, sheet, row and column,
 * what was delivered (coloured) and what the book says.
 */
@Component
public class ErrorList {
    private static final int DELIVERED = 10;
    private static final String COLUMNS = "no file sheet row cell office book number field column delivered in-book";

    private final Results results;
    private final Declaration declaration;
    private final Records records;
    private final BookTypes types;
    private final Territory territory;
    private final MessageSource messages;

    ErrorList(
            Results results,
            Declaration declaration,
            Records records,
            BookTypes types,
            Territory territory,
            MessageSource messages) {
        this.results = results;
        this.declaration = declaration;
        this.records = records;
        this.types = types;
        this.territory = territory;
        this.messages = messages;
    }

    /** Writes the workbook; the stream stays open. Returns the number of errors. */
    public int write(Actor actor, Delivery delivery, OutputStream out) throws IOException {
        Map<Integer, DeclaredBook> books = declaration.books(delivery.id()).stream()
                .collect(Collectors.toMap(DeclaredBook::ordinal, book -> book));
        Map<UUID, Map<String, FieldOrigin>> origins = new HashMap<>();
        List<String> header = Arrays.stream(COLUMNS.split(" "))
                .map(column -> say("delivery.errors.column." + column))
                .toList();
        int rows = 0;
        try (ColouredRows sheet = new ColouredRows(out, say("delivery.errors.sheet"), header)) {
            for (WrongField wrong : results.wrong(delivery)) {
                Map<String, FieldOrigin> cells =
                        origins.computeIfAbsent(wrong.recordId(), record -> records.origins(actor, record));
                DeclaredBook book = Optional.ofNullable(books.get(wrong.book())).orElseThrow();
                sheet.add(row(++rows, wrong, book, cells), List.of(DELIVERED));
            }
        }
        return rows;
    }

    private List<String> row(int number, WrongField wrong, DeclaredBook book, Map<String, FieldOrigin> cells) {
        Optional<FieldOrigin> own =
                Optional.ofNullable(cells.get(wrong.field())).filter(FieldOrigin::fromFile);
        Optional<FieldOrigin> line = own.or(
                () -> cells.values().stream().filter(FieldOrigin::fromFile).findFirst());
        String label = types.find(book.kind())
                .flatMap(type -> type.find(wrong.field()))
                .map(field -> field.label().vi())
                .orElse(wrong.field());
        return List.of(
                "" + number,
                line.map(FieldOrigin::file).orElse(""),
                line.map(FieldOrigin::sheet).orElse(""),
                line.map(FieldOrigin::row).map(String::valueOf).orElse(""),
                own.map(FieldOrigin::cell).orElse(""),
                territory.nameOf(book.unitCode()),
                book.kind() + " " + book.label(),
                wrong.number(),
                label,
                wrong.field(),
                wrong.delivered(),
                wrong.inBook());
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("vi"));
    }
}
