package vn.sohotich.platform.command.match;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.ChildClaims;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.linkage.MatchRun;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.ModelEstimation;
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
 * Looks every person of a file of records up in a file of people. The model is estimated from the first records of the
 * file, without knowing the answers; then the whole file goes by once more.
 */
public final class Matching {

    /** How the look-up of a file ended. */
    public sealed interface Result {

        /** All done; {@code conflicts} people are the child of several records. A cluster tells no details. */
        record Matched(
                long people,
                long records,
                Map<Outcome, Long> outcomes,
                long conflicts,
                @Nullable MatchDetails details) implements Result {}

        record Unreadable(Path file, Refusal refusal) implements Result {}

        /** The job on a cluster ended without a result. */
        record Failed(String fault) implements Result {}
    }

    static final int SAMPLE = 10_000;
    private static final int EVERY = 64;

    private final BookTypes types;
    private final Clock clock;
    private final Progress progress;

    /** How many records the file has, as well as is known; 0 when it is not. */
    private volatile long expected;

    public Matching(BookTypes types, Clock clock, Progress progress) {
        this.types = types;
        this.clock = clock;
        this.progress = progress;
    }

    public Result run(Path people, Path records, Path out) throws IOException {
        long start = clock.millis();
        OpenOutcome opened = WorkbookReader.open(records, types, ReadLimits.EXTRACT);
        if (opened instanceof OpenOutcome.Unreadable unreadable) {
            return new Result.Unreadable(records, unreadable.refusal());
        }
        progress.begin("people", 0);
        try (DataSheet sheet = ((OpenOutcome.Opened) opened).sheet()) {
            return switch (PeopleFile.read(people, progress)) {
                case PeopleFile.Outcome.Unreadable unreadable -> new Result.Unreadable(people, unreadable.refusal());
                case PeopleFile.Outcome.Indexed indexed ->
                    match(indexed.index(), sheet, List.of(people, records), out, seconds(start));
            };
        }
    }

    private double seconds(long since) {
        return (clock.millis() - since) / 1000.0;
    }

    private Result match(PersonIndex index, DataSheet sheet, List<Path> inputs, Path out, double loading)
            throws IOException {
        Path records = inputs.getLast();
        long start = clock.millis();
        List<SoughtRecord> sample = new ArrayList<>();
        ReadOutcome sampled = read(sheet, record -> {
            sample.add(record);
            return sample.size() < SAMPLE;
        });
        if (sampled instanceof ReadOutcome.Broken broken) {
            return new Result.Unreadable(records, broken.refusal());
        }
        progress.begin("model", sample.size());
        LinkageModel model = estimated(sample, index);
        sample.clear();
        MatchRun run = new MatchRun(new Linker(index, model, BasicFields.defaults()));
        ChildClaims claims = new ChildClaims();
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        try (ResultDraft result = ResultDraft.open(out, inputs, row -> count(row, claims, outcomes));
                Feed<SoughtRecord> feed = new Feed<>(next -> readBehind(result.lastRecord(), sheet, next))) {
            progress.begin("match", 0);
            int[] last = new int[1];
            run.run(feed, row -> {
                result.write(row);
                count(row, claims, outcomes);
                last[0] = tellRecord(row, last[0]);
            });
            if (!(feed.outcome() instanceof ReadOutcome.Finished finished)) {
                result.discard();
                return new Result.Unreadable(records, refusal(feed));
            }
            result.keep();
            long conflicts = ConflictsFile.write(claims, out);
            MatchDetails details =
                    new MatchDetails(loading, seconds(start), index.findings(), leftOut(index), result.kept());
            return new Result.Matched(index.size(), finished.rows(), outcomes, conflicts, details);
        }
    }

    /** Tells once for each record, now and then, how many are done. */
    private int tellRecord(MatchRow row, int last) {
        int record = Integer.parseInt(row.ref());
        if (record != last && record % EVERY == 0) {
            progress.at(record, expected);
        }
        return record;
    }

    private static void count(MatchRow row, ChildClaims claims, Map<Outcome, Long> outcomes) {
        claims.add(row);
        outcomes.merge(row.outcome(), 1L, Long::sum);
    }

    private static Map<String, Long> leftOut(PersonIndex index) {
        Map<String, Long> leftOut = new TreeMap<>();
        index.blocksLeftOut().forEach((rule, count) -> leftOut.put(rule.code(), count));
        return leftOut;
    }

    /** The model that a look-up of a file uses: estimated from its first records, without knowing the answers. */
    static LinkageModel estimated(List<SoughtRecord> sample, PersonIndex index) {
        LinkageModel standard = LinkageModel.standard(index.statistics());
        return sample.isEmpty() ? standard : ModelEstimation.estimate(sample, index, standard);
    }

    private static Refusal refusal(Feed<SoughtRecord> feed) {
        return feed.outcome() instanceof ReadOutcome.Broken broken
                ? broken.refusal()
                : Refusal.of("workbook.truncated", "");
    }

    private ReadOutcome read(DataSheet sheet, Predicate<SoughtRecord> next) {
        return readBehind(0, sheet, next);
    }

    private ReadOutcome readBehind(int last, DataSheet sheet, Predicate<SoughtRecord> next) {
        ReadOutcome outcome = new EntryStream(sheet, types, clock).read((row, entry, number) -> {
            if (number % EVERY == 0) {
                expected = Progress.expected(number, sheet.share());
            }
            return number <= last || next.test(PersonsOfEntry.of(entry, Integer.toString(number)));
        });
        if (outcome instanceof ReadOutcome.Finished finished) {
            expected = finished.rows();
        }
        return outcome;
    }
}
