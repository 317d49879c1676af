package vn.sohotich.platform.command.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.PairExplanation;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.ModelText;
import vn.sohotich.linkage.personalid.PersonalId;
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

/** Explains one decision of a look-up of files, with the model that the whole look-up would use. */
public final class Explaining {

    /** What explaining ends in. */
    public sealed interface Result {

        /** The record as read, the decision, and the pair asked for when somebody was named. */
        record Explained(
                SoughtRecord record,
                Decision decision,
                @Nullable PairExplanation asked,
                String model,
                long people) implements Result {}

        /** A file that cannot be read, or a row, role or person that is not there. */
        record Refused(Path file, Refusal refusal) implements Result {}
    }

    /** Which files, which row (counted from 1), which role and person, if any, and which kept model, if any. */
    public record Question(
            Path people,
            Path records,
            int row,
            @Nullable String role,
            @Nullable String person,
            @Nullable Path model) {}

    private final BookTypes types;
    private final Clock clock;
    private final Progress progress;

    public Explaining(BookTypes types, Clock clock, Progress progress) {
        this.types = types;
        this.clock = clock;
        this.progress = progress;
    }

    public Result explain(Question question) throws IOException {
        OpenOutcome opened = WorkbookReader.open(question.records(), types, ReadLimits.EXTRACT);
        if (opened instanceof OpenOutcome.Unreadable unreadable) {
            return new Result.Refused(question.records(), unreadable.refusal());
        }
        progress.begin("people", 0);
        try (DataSheet sheet = ((OpenOutcome.Opened) opened).sheet()) {
            return switch (PeopleFile.read(question.people(), progress)) {
                case PeopleFile.Outcome.Unreadable unreadable ->
                    new Result.Refused(question.people(), unreadable.refusal());
                case PeopleFile.Outcome.Indexed indexed -> explain(question, indexed.index(), sheet);
            };
        }
    }

    private Result explain(Question question, PersonIndex index, DataSheet sheet) throws IOException {
        var sample = new ArrayList<SoughtRecord>();
        var wanted = new ArrayList<SoughtRecord>();
        int last = question.model() == null ? Math.max(Matching.SAMPLE, question.row()) : question.row();
        int[] read = new int[1];
        ReadOutcome outcome = read(sheet, record -> {
            read[0]++;
            if (sample.size() < Matching.SAMPLE) {
                sample.add(record);
            }
            if (read[0] == question.row()) {
                wanted.add(record);
            }
            return read[0] < last;
        });
        if (outcome instanceof ReadOutcome.Broken broken) {
            return new Result.Refused(question.records(), broken.refusal());
        }
        if (wanted.isEmpty() || wanted.getFirst().persons().isEmpty()) {
            return new Result.Refused(question.records(), Refusal.of("explain.no-row", question.row()));
        }
        Optional<LinkageModel> model = model(question, sample, index);
        return model.isEmpty()
                ? new Result.Refused(question.records(), Refusal.of("explain.no-model"))
                : explain(question, wanted.getFirst(), index, model.get());
    }

    private static Optional<LinkageModel> model(Question question, List<SoughtRecord> sample, PersonIndex index)
            throws IOException {
        if (question.model() == null) {
            return Optional.of(Matching.estimated(sample, index));
        }
        try {
            return Optional.of(ModelText.read(Files.readString(question.model(), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Result explain(Question question, SoughtRecord record, PersonIndex index, LinkageModel model) {
        String role = question.role() == null ? record.persons().getFirst().role() : question.role();
        Linker linker = new Linker(index, model, BasicFields.defaults());
        Optional<Decision> decision = linker.link(record).persons().stream()
                .filter(person -> person.role().equals(role))
                .findFirst();
        if (decision.isEmpty()) {
            return new Result.Refused(question.records(), Refusal.of("explain.no-role", role));
        }
        if (question.person() == null) {
            return new Result.Explained(record, decision.get(), null, model.version(), index.size());
        }
        Optional<PairExplanation> pair =
                find(question.person(), index).flatMap(person -> linker.explain(record, role, person));
        return pair.<Result>map(
                        asked -> new Result.Explained(record, asked.decision(), asked, model.version(), index.size()))
                .orElseGet(() -> new Result.Refused(question.people(), Refusal.of("explain.no-person")));
    }

    private static Optional<RegisteredPerson> find(String written, PersonIndex index) {
        return PersonalId.parse(written)
                .map(id -> BlockingKeys.ofPersonalId(Long.parseLong(id.number())))
                .flatMap(key -> index.fetch(new long[] {key}).under(key, Blocks.LARGEST).stream()
                        .findFirst())
                .map(found -> found.row().person());
    }

    private ReadOutcome read(DataSheet sheet, Predicate<SoughtRecord> next) {
        return new EntryStream(sheet, types, clock)
                .read((row, entry, number) -> next.test(PersonsOfEntry.of(entry, Integer.toString(number))));
    }
}
