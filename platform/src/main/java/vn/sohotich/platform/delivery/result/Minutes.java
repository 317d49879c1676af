package vn.sohotich.platform.delivery.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.delivery.DeclaredBook;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.inspection.DrawnRecord;
import vn.sohotich.platform.delivery.inspection.Inspection;
import vn.sohotich.platform.delivery.inspection.Lot;
import vn.sohotich.platform.exchange.document.Paper;
import vn.sohotich.platform.exchange.document.Paper.Line;
import vn.sohotich.platform.exchange.document.Paper.Look;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.territory.Territory;

/**
 * The minutes of acceptance (biên bản nghiệm thu) of a delivery, in Vietnamese: parties, books, plan, the drawn sample by
 * book and number, errors per field, verdicts, places for signatures. They name no person of a record.
 */
@Component
public class Minutes {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Results results;
    private final Inspection inspection;
    private final BookTypes types;
    private final Territory territory;
    private final MessageSource messages;
    private final Clock clock;

    Minutes(
            Results results,
            Inspection inspection,
            BookTypes types,
            Territory territory,
            MessageSource messages,
            Clock clock) {
        this.results = results;
        this.inspection = inspection;
        this.types = types;
        this.territory = territory;
        this.messages = messages;
        this.clock = clock;
    }

    /** The paper as things stand now. */
    public Paper of(Delivery delivery) {
        List<Paper.Block> blocks = new ArrayList<>();
        List<BookErrors> books = results.books(delivery);
        List<LotResult> lots = results.lots(delivery);
        head(delivery, blocks);
        delivered(delivery, books, blocks);
        plan(delivery, lots, blocks);
        sample(delivery, books, blocks);
        errors(delivery, books, blocks);
        verdicts(lots, blocks);
        blocks.add(new Paper.Sides(
                signature("delivery.minutes.contractor-signs"), signature("delivery.minutes.unit-signs")));
        return new Paper(say("delivery.minutes.title") + " – " + delivery.title(), blocks);
    }

    private void head(Delivery delivery, List<Paper.Block> blocks) {
        String unit = territory.nameOf(delivery.unitCode());
        LocalDate today = LocalDate.now(clock);
        blocks.add(new Paper.Sides(
                List.of(
                        new Line(unit.toUpperCase(VIETNAMESE), Look.STRONG),
                        new Line(say("delivery.minutes.number"), Look.PLAIN)),
                List.of(
                        new Line(say("delivery.minutes.nation"), Look.STRONG),
                        new Line(say("delivery.minutes.motto"), Look.STRONG),
                        new Line(
                                say(
                                        "delivery.minutes.place-date",
                                        unit,
                                        two(today.getDayOfMonth()),
                                        two(today.getMonthValue()),
                                        "" + today.getYear()),
                                Look.ITALIC))));
        blocks.add(new Line(say("delivery.minutes.title"), Look.TITLE));
        blocks.add(new Line(say("delivery.minutes.about", delivery.title()), Look.TITLE));
        blocks.add(plain("delivery.minutes.contractor", delivery.contractor(), delivery.contract()));
        blocks.add(plain("delivery.minutes.represented"));
        blocks.add(plain("delivery.minutes.unit", unit));
        blocks.add(plain("delivery.minutes.represented"));
    }

    private void delivered(Delivery delivery, List<BookErrors> books, List<Paper.Block> blocks) {
        blocks.add(heading("delivery.minutes.delivered"));
        blocks.add(plain(
                "delivery.minutes.counts",
                date(delivery.deliveredOn()),
                books.size(),
                books.stream().mapToLong(book -> book.book().records()).sum(),
                books.stream().mapToLong(book -> book.book().files()).sum()));
        List<List<String>> rows = new ArrayList<>();
        books.forEach(line -> rows.add(List.of(
                "" + (rows.size() + 1),
                kind(line.book()),
                territory.nameOf(line.book().unitCode()),
                line.book().label(),
                "" + line.book().records(),
                "" + line.book().files())));
        blocks.add(new Paper.Grid(header("no kind office book records files"), rows));
    }

    private void plan(Delivery delivery, List<LotResult> lots, List<Paper.Block> blocks) {
        blocks.add(heading("delivery.minutes.plan"));
        blocks.add(plain(
                "delivery.minutes.terms",
                delivery.terms().level().sign(),
                delivery.terms().limit(),
                say(delivery.terms().counted().titleKey()),
                say(delivery.terms().parts().titleKey())));
        List<List<String>> rows = new ArrayList<>();
        for (LotResult result : lots) {
            Lot lot = result.lot();
            rows.add(List.of(
                    "" + lot.ordinal(),
                    "" + lot.size(),
                    say(lot.basis().strictness().titleKey()),
                    lot.basis().limit(),
                    lot.basis().plan().letter(),
                    "" + lot.basis().plan().size(),
                    lot.basis().plan().accept() + " / " + lot.basis().plan().reject()));
        }
        blocks.add(new Paper.Grid(header("lot size strictness limit letter sample ac-re"), rows));
        lots.forEach(result -> blocks.add(plain(
                "delivery.minutes.draw",
                result.lot().ordinal(),
                date(LocalDate.ofInstant(result.lot().draw().at(), clock.getZone())),
                result.lot().draw().by(),
                "" + result.lot().draw().seed(),
                result.lot().draw().frame().substring(0, 16))));
    }

    private void sample(Delivery delivery, List<BookErrors> books, List<Paper.Block> blocks) {
        blocks.add(heading("delivery.minutes.sample"));
        List<DrawnRecord> sample = inspection.sample(delivery.id());
        List<List<String>> rows = new ArrayList<>();
        for (BookErrors line : books) {
            List<String> numbers = sample.stream()
                    .filter(drawn -> drawn.book() == line.book().ordinal() && !drawn.whole())
                    .map(drawn -> drawn.number().isBlank() ? "–" : drawn.number())
                    .toList();
            rows.add(List.of(
                    kind(line.book()),
                    territory.nameOf(line.book().unitCode()),
                    line.book().label(),
                    "" + numbers.size(),
                    String.join(", ", numbers)));
        }
        blocks.add(new Paper.Grid(header("kind office book drawn numbers"), rows));
        String officers = sample.stream()
                .filter(DrawnRecord::isChecked)
                .collect(Collectors.groupingBy(
                        drawn -> String.valueOf(drawn.checkedBy()), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(officer -> say("delivery.minutes.officer", officer.getKey(), officer.getValue()))
                .collect(Collectors.joining("; "));
        blocks.add(plain("delivery.minutes.officers", officers));
    }

    private void errors(Delivery delivery, List<BookErrors> books, List<Paper.Block> blocks) {
        blocks.add(heading("delivery.minutes.errors"));
        List<List<String>> fields = results.fields(delivery).stream()
                .filter(field -> field.wrong() > 0 || field.illegible() > 0)
                .map(field -> List.of(
                        label(field),
                        "" + field.compared(),
                        "" + field.wrong(),
                        "" + field.illegible(),
                        Percent.of(field.share())))
                .toList();
        if (fields.isEmpty()) {
            blocks.add(plain("delivery.minutes.no-errors"));
        } else {
            blocks.add(new Paper.Grid(header("field compared wrong illegible share"), fields));
        }
        blocks.add(new Paper.Grid(
                header("kind book compared wrong-records wrong share"),
                books.stream()
                        .map(line -> List.of(
                                kind(line.book()),
                                line.book().label(),
                                "" + line.compared(),
                                "" + line.wrongRecords(),
                                "" + line.wrongFields(),
                                Percent.of(line.share())))
                        .toList()));
    }

    private void verdicts(List<LotResult> lots, List<Paper.Block> blocks) {
        blocks.add(heading("delivery.minutes.verdicts"));
        for (LotResult result : lots) {
            for (Lot.Step step : result.lot().steps()) {
                blocks.add(plain(
                        "delivery.minutes.verdict." + step.verdict(),
                        result.lot().ordinal(),
                        step.nonconforming(),
                        result.lot().basis().plan().accept(),
                        result.lot().basis().plan().reject(),
                        date(LocalDate.ofInstant(step.at(), clock.getZone()))));
            }
        }
        blocks.add(plain("delivery.minutes.copies"));
    }

    private List<Line> signature(String key) {
        return List.of(new Line(say(key), Look.STRONG), new Line(say("delivery.minutes.sign"), Look.ITALIC));
    }

    private String label(FieldErrors field) {
        String label = types.find(field.kind())
                .flatMap(type -> type.find(field.field()))
                .map(known -> known.label().vi())
                .orElse(field.field());
        return field.kind() + " – " + label;
    }

    private String kind(DeclaredBook book) {
        return types.find(book.kind()).map(type -> type.name().vi()).orElse(book.kind());
    }

    private List<String> header(String columns) {
        return Arrays.stream(columns.split(" "))
                .map(column -> say("delivery.minutes.column." + column))
                .toList();
    }

    private Line heading(String key) {
        return new Line(say(key), Look.HEADING);
    }

    private Line plain(String key, Object... args) {
        return new Line(say(key, args), Look.PLAIN);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }

    private static String date(LocalDate date) {
        return two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + date.getYear();
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }
}
