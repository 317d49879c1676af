package vn.sohotich.platform.territory.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** What the screens of units say about one. */
@Component
public class UnitWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Territory territory;
    private final MessageSource messages;

    UnitWords(Territory territory, MessageSource messages) {
        this.territory = territory;
        this.messages = messages;
    }

    /** Names of the units above, the nearest first. */
    public String above(Unit unit) {
        return territory.gazetteer().lineage(unit).reversed().stream()
                .skip(1)
                .map(Unit::name)
                .collect(Collectors.joining(", "));
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? in("units.open-end") : DAY.format(day);
    }

    /** Names of the units of today that took over; empty while the unit is valid itself. */
    public String successors(Unit unit) {
        return territory.successors(unit).stream()
                .filter(next -> !next.equals(unit))
                .map(Unit::name)
                .collect(Collectors.joining(", "));
    }

    String in(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
