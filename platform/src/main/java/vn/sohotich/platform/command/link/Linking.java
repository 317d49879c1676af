package vn.sohotich.platform.command.link;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.general.FieldMapping;
import vn.sohotich.linkage.general.GeneralLinker;
import vn.sohotich.linkage.general.LinkSummary;
import vn.sohotich.linkage.general.MappedField;
import vn.sohotich.linkage.general.table.ListPair;
import vn.sohotich.platform.shared.Refusal;

/** Links two files, or searches one file for duplicates, and writes the pairs. */
public final class Linking {

    /** How the linkage of files ended. */
    public sealed interface Result {

        /** All done: what the files held, what was found, and how long reading and linking took. */
        record Linked(
                long leftRows,
                long rightRows,
                List<Oddity> oddities,
                LinkSummary summary,
                long loadMillis,
                long linkMillis)
                implements Result {}

        record Unreadable(Path file, Refusal refusal) implements Result {}
    }

    /** Something strange in a file that was read all the same: a code for the message bundles and how often. */
    public record Oddity(Path file, String code, long count) {}

    /** Hears how far reading and comparing are. */
    public interface Progress {
        void read(Path file, long rows);

        void compared(long rows, long of);
    }

    private final FieldMapping mapping;
    private final Clock clock;
    private final Progress progress;

    public Linking(FieldMapping mapping, Clock clock, Progress progress) {
        this.mapping = mapping;
        this.clock = clock;
        this.progress = progress;
    }

    /** Links two files, or with one file on both sides its own rows; {@code review} may be null. */
    public Result run(Path left, @Nullable Path right, Path out, @Nullable Path review) throws IOException {
        long start = clock.millis();
        ListPair lists = right == null ? ListPair.ofOne(mapping) : ListPair.ofTwo(mapping);
        ListFile leftFile =
                new ListFile(mapping.leftId(), columns(true), lists::addLeft, rows -> progress.read(left, rows));
        Refusal refusal = leftFile.read(left);
        if (refusal != null) {
            return new Result.Unreadable(left, refusal);
        }
        List<Oddity> oddities = Oddities.of(left, leftFile.counts());
        if (right != null) {
            ListFile rightFile = new ListFile(
                    mapping.rightId(), columns(false), lists::addRight, rows -> progress.read(right, rows));
            refusal = rightFile.read(right);
            if (refusal != null) {
                return new Result.Unreadable(right, refusal);
            }
            oddities = Oddities.and(oddities, Oddities.of(right, rightFile.counts()));
        }
        lists.settle();
        long loaded = clock.millis();
        LinkSummary summary = link(lists, out, review);
        return new Result.Linked(
                lists.left().size(),
                right == null ? 0 : lists.right().size(),
                oddities,
                summary,
                loaded - start,
                clock.millis() - loaded);
    }

    private List<String> columns(boolean left) {
        return mapping.fields().stream()
                .map(left ? MappedField::leftColumn : MappedField::rightColumn)
                .toList();
    }

    private LinkSummary link(ListPair lists, Path out, @Nullable Path review) throws IOException {
        long rows = lists.left().size();
        GeneralLinker linker = new GeneralLinker(
                lists, Runtime.getRuntime().availableProcessors(), done -> progress.compared(done, rows));
        try (PairsFile links = new PairsFile(out);
                PairsFile unsure = review == null ? null : new PairsFile(review)) {
            LinkSummary summary = linker.link(pair -> {
                if (pair.sure()) {
                    links.write(pair);
                } else if (unsure != null) {
                    unsure.write(pair);
                }
            });
            links.keep();
            if (unsure != null) {
                unsure.keep();
            }
            return summary;
        }
    }
}
