package vn.sohotich.platform.delivery.declaration;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.delivery.DeclaredBook;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.territory.Recognition;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/**
 * Reads one written line of a declared list: kind by code or name, unit by code or name inside the accepting unit, book
 * {@code 01/2018} or number and year apart, counts as whole numbers. A book without records is refused, one without files
 * is not: the officer then compares with the paper.
 */
@Component
public class BookReading {
    private static final Pattern BOOK = Pattern.compile("(?<number>[^/]*?)\\s*(/\\s*(?<year>\\d{4}))?");
    private static final int FIRST_YEAR = 1900;
    private static final int MOST = 100_000;

    private final BookTypes types;
    private final Territory territory;
    private final Clock clock;

    BookReading(BookTypes types, Territory territory, Clock clock) {
        this.types = types;
        this.territory = territory;
        this.clock = clock;
    }

    /** The book that the line means; what is wrong with it goes to {@code wrong}, and then there is no book. */
    Optional<DeclaredBook> read(WrittenBook line, String acceptingUnit, Consumer<Refusal> wrong) {
        List<Refusal> found = new ArrayList<>();
        Optional<String> kind = kind(line.kind());
        if (kind.isEmpty()) {
            found.add(refusal("delivery.list.kind", line, line.kind()));
        }
        Optional<String> unit = unit(line.unit(), acceptingUnit);
        if (unit.isEmpty()) {
            found.add(refusal("delivery.list.unit", line, line.unit()));
        }
        Matcher book = BOOK.matcher(line.number().strip());
        boolean named = book.matches() && !book.group("number").isBlank();
        int year = year(named ? book.group("year") : null, line.year());
        if (!named || year < 0) {
            found.add(refusal("delivery.list.book", line, line.number() + " " + line.year()));
        }
        int records = count(line.records());
        if (records < 1) {
            found.add(refusal("delivery.list.records", line, line.records()));
        }
        int files = line.files().isBlank() ? records : count(line.files());
        if (files < 0) {
            found.add(refusal("delivery.list.files", line, line.files()));
        }
        found.forEach(wrong);
        return found.isEmpty()
                ? Optional.of(new DeclaredBook(
                        0,
                        unit.orElseThrow(),
                        kind.orElseThrow(),
                        book.group("number").strip(),
                        year,
                        records,
                        files))
                : Optional.empty();
    }

    private static Refusal refusal(String code, WrittenBook line, String written) {
        return Refusal.of(code, line.row(), written.strip());
    }

    private Optional<String> kind(String written) {
        String plain = Folding.plain(written.strip());
        return types.all().stream()
                .filter(type -> plain.equals(Folding.plain(type.kind()))
                        || plain.equals(Folding.plain(type.name().vi()))
                        || plain.equals(Folding.plain(type.name().en())))
                .map(BookType::kind)
                .findFirst();
    }

    private Optional<String> unit(String written, String acceptingUnit) {
        Set<String> inside = territory.withDescendants(Set.of(acceptingUnit));
        String code = written.strip();
        if (code.isEmpty()) {
            return Optional.of(acceptingUnit);
        }
        if (inside.contains(code)) {
            return Optional.of(code);
        }
        return switch (territory.recognise(code)) {
            case Recognition.Recognised one -> Optional.of(one.unit().code()).filter(inside::contains);
            case Recognition.SeveralUnits several -> only(several.units(), inside);
            case Recognition.Unrecognised none -> Optional.empty();
        };
    }

    private static Optional<String> only(List<Unit> units, Set<String> inside) {
        List<String> codes = units.stream()
                .map(Unit::code)
                .filter(inside::contains)
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    /** The year out of the book's name or its own column; 0 for a book without year, -1 when they contradict. */
    private int year(@Nullable String inName, String apart) {
        String own = apart.strip();
        if (own.isEmpty() && inName == null) {
            return 0;
        }
        if (!own.isEmpty() && inName != null && !own.equals(inName)) {
            return -1;
        }
        int year = count(own.isEmpty() ? String.valueOf(inName) : own);
        return year >= FIRST_YEAR && year <= Year.now(clock).getValue() ? year : -1;
    }

    private static int count(String written) {
        String digits = written.strip().replaceAll("(?<=\\d)[.,  ](?=\\d{3}(\\D|$))", "");
        if (!digits.matches("\\d{1,6}")) {
            return -1;
        }
        int count = Integer.parseInt(digits);
        return count <= MOST ? count : -1;
    }
}
