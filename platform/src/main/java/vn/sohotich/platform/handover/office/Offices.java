package vn.sohotich.platform.handover.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.Recognition;
import vn.sohotich.platform.territory.Unit;

/**
 * Finds the office of a record from its place as written: as of the days between which it was registered, and then whoever
 * has taken over from it as of a day that is asked for. A span over which the answer changes is not guessed at.
 */
public final class Offices {

    private static final int REMEMBERED = 400_000;

    private final PlaceList places;
    private final @Nullable LocalDate asOf;
    private final Map<Question, OfficeAnswer> answers = new HashMap<>();

    private record Question(String written, int first, int last) {}

    public Offices(PlaceList places, @Nullable LocalDate asOf) {
        this.places = places;
        this.asOf = asOf;
    }

    public OfficeAnswer of(String written, DaySpan days) {
        if (written.isEmpty()) {
            return new OfficeAnswer.Unplaced(Apart.OFFICE_MISSING);
        }
        Question question = new Question(written, places.era(days.first()), places.era(days.last()));
        OfficeAnswer known = answers.get(question);
        if (known == null) {
            if (answers.size() >= REMEMBERED) {
                answers.clear();
            }
            known = ask(written, days);
            answers.put(question, known);
        }
        return known;
    }

    private OfficeAnswer ask(String written, DaySpan days) {
        OfficeAnswer first = on(written, days.first());
        OfficeAnswer last = question(days) ? first : on(written, days.last());
        if (first instanceof OfficeAnswer.Found one && last instanceof OfficeAnswer.Found other) {
            return one.office().code().equals(other.office().code())
                            && one.office().name().equals(other.office().name())
                    ? other
                    : new OfficeAnswer.Unplaced(Apart.OFFICE_UNDATED);
        }
        return first instanceof OfficeAnswer.Found ? last : first;
    }

    private boolean question(DaySpan days) {
        return places.era(days.first()) == places.era(days.last());
    }

    private OfficeAnswer on(String written, LocalDate day) {
        Recognition recognition = places.recognise(written, day);
        if (asOf != null && !(recognition instanceof Recognition.Recognised)) {
            recognition = places.recognise(written, asOf);
        }
        return switch (recognition) {
            case Recognition.Recognised recognised -> standing(recognised.unit(), day);
            case Recognition.SeveralUnits several -> oldest(several.units(), day);
            case Recognition.Unrecognised none -> new OfficeAnswer.Unplaced(Apart.OFFICE_UNKNOWN);
        };
    }

    /**
     * Books are older than every list: of several units of one name that all began later, the one that began first is the
     * oldest that is known of this office.
     */
    private OfficeAnswer oldest(List<Unit> units, LocalDate day) {
        LocalDate begin = units.stream()
                .map(Unit::validFrom)
                .min(Comparator.naturalOrder())
                .orElse(day);
        List<Unit> first =
                units.stream().filter(unit -> unit.validFrom().equals(begin)).toList();
        boolean oneName = units.stream().map(Unit::name).distinct().count() == 1;
        return day.isBefore(begin) && oneName && first.size() == 1
                ? standing(first.getFirst(), day)
                : new OfficeAnswer.Unplaced(Apart.OFFICE_SEVERAL);
    }

    private OfficeAnswer standing(Unit unit, LocalDate day) {
        LocalDate wanted = asOf == null ? day : asOf;
        boolean before = wanted.isBefore(unit.validFrom());
        List<Unit> heirs = before ? List.of(unit) : places.successors(unit, wanted);
        return heirs.size() == 1
                ? new OfficeAnswer.Found(places.lineage(heirs.getFirst()))
                : new OfficeAnswer.Unplaced(Apart.OFFICE_ENDED);
    }
}
