package vn.sohotich.platform.exchange.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.finding.FileFindings;
import vn.sohotich.platform.exchange.profile.sheet.HeaderBlock;
import vn.sohotich.platform.exchange.profile.sheet.HeaderGuess;
import vn.sohotich.platform.exchange.profile.sheet.SheetSample;
import vn.sohotich.platform.exchange.profile.sheet.Translations;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.SheetRemarks;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.exchange.workbook.marking.Sign;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.shared.Refusal;

/**
 * Opens the file of an import: by the profile that was settled for it, by a profile of the province that was made for
 * its header, or else by a known layout. What fits nothing waits for a person to map it.
 */
@Component
public class SheetOpening {
    private static final Set<String> MAPPABLE = Set.of(
            "workbook.no-known-header",
            "workbook.column-missing",
            "workbook.column-repeated",
            "workbook.merged-header");

    private static final int FEWEST_HEADINGS = 3;

    private final Profiles profiles;
    private final FileFindings fileFindings;
    private final BookTypes types;
    private final Clock clock;

    SheetOpening(Profiles profiles, FileFindings fileFindings, BookTypes types, Clock clock) {
        this.profiles = profiles;
        this.fileFindings = fileFindings;
        this.types = types;
        this.clock = clock;
    }

    /** What came of opening. */
    public sealed interface Outcome {
        /** The rows, and the profile by which they are read if there is one. */
        record Readable(DataSheet sheet, @Nullable PinnedProfile profile) implements Outcome {}

        /** A person has to map the columns, or to fill in what belongs to this file. */
        record Unmapped(Refusal reason) implements Outcome {}

        record Unreadable(Refusal refusal) implements Outcome {}
    }

    private record Found(HeaderBlock block, PinnedProfile profile) {}

    public Outcome open(UUID batchId, Path file, String unit) {
        return switch (Workbooks.open(file, ReadLimits.STANDARD)) {
            case WorkbookOutcome.Unusable unusable -> new Outcome.Unreadable(unusable.refusal());
            case WorkbookOutcome.Usable usable -> profiled(batchId, file, unit, usable.workbook());
        };
    }

    private Outcome profiled(UUID batchId, Path file, String unit, Workbook workbook) {
        List<SheetSample> samples;
        try {
            samples = SheetSample.of(workbook);
        } catch (IOException | RuntimeException broken) {
            workbook.close();
            return new Outcome.Unreadable(Workbooks.refusal(broken));
        }
        Optional<Found> found = find(batchId, unit, samples);
        if (found.isEmpty()) {
            return known(file, workbook, samples);
        }
        PinnedProfile pinned = found.get().profile();
        profiles.pin(batchId, pinned.saved(), pinned.constants());
        if (lacksValues(pinned)) {
            workbook.close();
            return new Outcome.Unmapped(
                    Refusal.of("profile.asks", pinned.saved().profile().name()));
        }
        DataSheet sheet = Translations.mapped(
                workbook,
                found.get().block(),
                pinned.profile(),
                types.get(pinned.saved().profile().kind()));
        return new Outcome.Readable(sheet, pinned);
    }

    private static boolean lacksValues(PinnedProfile pinned) {
        return pinned.profile().constants().stream()
                .anyMatch(constant -> constant.everyFile() && constant.value().isBlank());
    }

    private Optional<Found> find(UUID batchId, String unit, List<SheetSample> samples) {
        List<HeaderBlock> possible = HeaderGuess.possible(samples);
        Optional<PinnedProfile> settled = profiles.pinned(batchId);
        List<PinnedProfile> candidates = new ArrayList<>();
        settled.ifPresent(candidates::add);
        if (settled.isEmpty()) {
            List<String> prints =
                    possible.stream().map(SheetOpening::print).distinct().toList();
            profiles.recognising(unit, prints).forEach(saved -> candidates.add(new PinnedProfile(saved, Map.of())));
        }
        for (PinnedProfile candidate : candidates) {
            String wanted = candidate.saved().profile().fingerprint();
            Optional<HeaderBlock> block = possible.stream()
                    .filter(one -> print(one).equals(wanted))
                    .filter(one ->
                            types.find(candidate.saved().profile().kind()).isPresent())
                    .findFirst();
            if (block.isPresent()) {
                return Optional.of(new Found(block.get(), candidate));
            }
        }
        return Optional.empty();
    }

    /** What turns the rows of an opened sheet into entries; for one thread. */
    public EntryReader reader() {
        return new EntryReader(types, clock);
    }

    /**
     * Keeps what is to be said about a file and its books once it was read; columns that are not known are kept elsewhere.
     */
    public void told(UUID batchId, DataSheet sheet, long blankRows, List<Finding> ofBooks) {
        List<Finding> remarks = new ArrayList<>();
        sheet.findings().stream()
                .filter(finding -> !finding.code().equals(FindingCode.COLUMN_UNKNOWN.name()))
                .forEach(remarks::add);
        if (blankRows > 0) {
            remarks.add(SheetRemarks.of(FindingCode.ROWS_WITHOUT_VALUES, sheet.sheet(), blankRows));
        }
        remarks.addAll(ofBooks);
        fileFindings.replace(batchId, remarks);
    }

    /** The fingerprint of a header as it stands in a file; columns that an error workbook has added do not count. */
    public static String print(HeaderBlock block) {
        return Fingerprint.of(
                block.headers().stream().filter(header -> !Sign.isOwn(header)).toList());
    }

    private Outcome known(Path file, Workbook workbook, List<SheetSample> samples) {
        return switch (WorkbookReader.search(file, workbook, types)) {
            case OpenOutcome.Opened opened -> new Outcome.Readable(Translations.known(opened.sheet()), null);
            case OpenOutcome.Unreadable unreadable -> {
                Refusal refusal = unreadable.refusal();
                yield MAPPABLE.contains(refusal.code()) && isTable(samples)
                        ? new Outcome.Unmapped(refusal)
                        : new Outcome.Unreadable(refusal);
            }
        };
    }

    /** Whether any row could be a header: some headings with something below them. */
    private static boolean isTable(List<SheetSample> samples) {
        return HeaderGuess.possible(samples).stream()
                .anyMatch(block -> !block.data().isEmpty()
                        && block.headers().stream()
                                        .filter(heading -> !heading.isBlank())
                                        .count()
                                >= FEWEST_HEADINGS);
    }
}
