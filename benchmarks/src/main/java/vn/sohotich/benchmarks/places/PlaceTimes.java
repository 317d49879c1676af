package vn.sohotich.benchmarks.places;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import vn.sohotich.benchmarks.places.PlaceNoise.Kind;
import vn.sohotich.benchmarks.places.PlaceNoise.Written;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.territory.Gazetteer;
import vn.sohotich.platform.territory.Recognition;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

/**
 * Reads places over the whole country's list, then and now, as written with typing noise: places per second of one core's
 * time without remembered answers, and how many are right. Right is the unit that was meant; where the text alone fits several
 * units of that day, right is to say so. Arguments: places per seed, seeds.
 */
public final class PlaceTimes {
    private static final LocalDate BEFORE_REFORM = LocalDate.of(2025, 6, 30);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final List<Unit> units = gazetteer.all().stream()
            .sorted((a, b) -> (a.code() + a.validFrom()).compareTo(b.code() + b.validFrom()))
            .toList();
    private final Map<String, Integer> namesakes = new HashMap<>();

    private PlaceTimes() {
        for (Unit unit : units) {
            for (LocalDate day : List.of(day(unit))) {
                namesakes.merge(namesake(unit, day), 1, Integer::sum);
            }
        }
    }

    private record Asked(Unit meant, LocalDate on, Written written, boolean ambiguous) {}

    private record Score(int right, int told, int wrong, int several, int unknown) {}

    public static void main(String[] args) {
        int places = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int seeds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        boolean show = args.length > 2;
        PlaceTimes times = new PlaceTimes();
        System.out.printf(
                "%d units then and now; one thread, heap %d MB%n",
                times.units.size(), Runtime.getRuntime().maxMemory() >> 20);
        times.run(0, places, false);
        for (int seed = 1; seed <= seeds; seed++) {
            times.run(seed, places, show);
        }
    }

    private void run(int seed, int places, boolean show) {
        SplittableRandom random = new SplittableRandom(seed);
        PlaceNoise noise = new PlaceNoise(random);
        List<Asked> asked = new ArrayList<>(places);
        while (asked.size() < places) {
            asked.add(ask(noise, units.get(random.nextInt(units.size()))));
        }
        Recognition[] answers = new Recognition[places];
        long begin = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < places; i++) {
            answers[i] =
                    gazetteer.read(asked.get(i).written().text(), asked.get(i).on());
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
        Score score = score(asked, answers, show);
        System.out.printf(
                Locale.ROOT,
                "seed %d: %,.0f places/s; right %.3f %% (of these %.2f %% rightly told as several); "
                        + "wrong %.3f %%, several without need %.3f %%, not recognised %.3f %%%n",
                seed,
                places / seconds,
                100.0 * (score.right() + score.told()) / places,
                100.0 * score.told() / places,
                100.0 * score.wrong() / places,
                100.0 * score.several() / places,
                100.0 * score.unknown() / places);
        if (seed > 0) {
            byKind(asked, answers);
        }
    }

    private Asked ask(PlaceNoise noise, Unit unit) {
        LocalDate on = day(unit);
        List<String> parts = new ArrayList<>();
        for (Unit above : gazetteer.lineage(unit)) {
            parts.add(above.isValid(on) || above == unit ? above.name() : named(above.code(), on, above));
        }
        Collections.reverse(parts);
        Written written = noise.write(parts, unit.level() == UnitLevel.COMMUNE);
        boolean levelsGone = written.noise().contains(Kind.LEVEL_WORDS_MISSING)
                || written.noise().contains(Kind.DISTRICT_MISSING);
        return new Asked(unit, on, written, levelsGone && namesakes.getOrDefault(namesake(unit, on), 1) > 1);
    }

    private String named(String code, LocalDate on, Unit otherwise) {
        return gazetteer.find(code, on).orElse(otherwise).name();
    }

    private static LocalDate day(Unit unit) {
        LocalDate last = unit.validTo();
        return last == null ? LocalDate.of(2026, 6, 1) : last.isAfter(BEFORE_REFORM) ? BEFORE_REFORM : last;
    }

    /** Fits units of one province and day that the text alone cannot tell apart when a level or its word is missing. */
    private String namesake(Unit unit, LocalDate day) {
        String bare = unit.name().replaceFirst("^(Xã|Phường|Thị trấn|Quận|Huyện|Thị xã|Thành phố|Tỉnh|Đặc khu) ", "");
        return gazetteer.lineage(unit).getFirst().code()
                + day
                + unit.level()
                + Folding.plain(bare).replaceAll("\\b0+", "").replace('y', 'i').replace(" ", "");
    }

    private Score score(List<Asked> asked, Recognition[] answers, boolean show) {
        int[] counts = new int[5];
        for (int i = 0; i < answers.length; i++) {
            int outcome = outcome(asked.get(i), answers[i]);
            counts[outcome]++;
            if (show && outcome > 1) {
                System.out.println(outcome + " " + asked.get(i) + "\n      " + answers[i]);
            }
        }
        return new Score(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private static int outcome(Asked asked, Recognition answer) {
        return switch (answer) {
            case Recognition.Recognised one ->
                one.unit().code().equals(asked.meant().code()) ? 0 : 2;
            case Recognition.SeveralUnits several -> {
                boolean among = several.units().stream()
                        .anyMatch(unit -> unit.code().equals(asked.meant().code()));
                yield among && asked.ambiguous() ? 1 : 3;
            }
            case Recognition.Unrecognised none -> 4;
        };
    }

    private void byKind(List<Asked> asked, Recognition[] answers) {
        Map<Kind, int[]> kinds = new EnumMap<>(Kind.class);
        for (int i = 0; i < answers.length; i++) {
            boolean right = outcome(asked.get(i), answers[i]) <= 1;
            for (Kind kind : asked.get(i).written().noise()) {
                int[] counts = kinds.computeIfAbsent(kind, any -> new int[2]);
                counts[0]++;
                counts[1] += right ? 1 : 0;
            }
        }
        StringBuilder line = new StringBuilder("   ");
        new TreeMap<>(kinds)
                .forEach((kind, counts) ->
                        line.append(String.format(Locale.ROOT, "%s %.2f  ", kind, 100.0 * counts[1] / counts[0])));
        System.out.println(line);
    }
}
