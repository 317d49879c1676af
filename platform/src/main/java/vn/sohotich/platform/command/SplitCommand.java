package vn.sohotich.platform.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.command.console.ProgressLine;
import vn.sohotich.platform.command.split.SplitReport;
import vn.sohotich.platform.command.split.SplitSteps;
import vn.sohotich.platform.command.split.VerifyReport;
import vn.sohotich.platform.handover.office.ShippedPlaces;
import vn.sohotich.platform.handover.proof.Digests;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.handover.proof.Verification;
import vn.sohotich.platform.handover.proof.VerificationOutcome;
import vn.sohotich.platform.handover.split.Split;
import vn.sohotich.platform.handover.split.SplitOutcome;
import vn.sohotich.platform.handover.split.SplitWish;
import vn.sohotich.platform.handover.split.Target;

/** Splits an extract per registry office and kind of book, or verifies a folder that was split. */
@Command(name = "split")
final class SplitCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1L << 20;

    private final Console console;
    private final Clock clock;

    @Parameters(arity = "0..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--out")
    private @Nullable Path out;

    @Option(names = "--verify")
    private @Nullable Path verify;

    @Option(names = "--as")
    private String as = "158";

    @Option(names = "--as-of")
    private @Nullable String asOf;

    @Option(names = "--manifest")
    private @Nullable Path manifest;

    @Option(names = "--all")
    private boolean all;

    SplitCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = verify;
        Path result = out;
        if (folder != null && result == null) {
            return verify(folder);
        }
        if (folder != null || result == null || files.isEmpty()) {
            console.remark("split.which-out");
            return ExitCode.WRONG_USAGE;
        }
        Optional<Target> target = Target.of(as);
        if (target.isEmpty()) {
            console.remark("split.unknown-target", as);
            return ExitCode.WRONG_USAGE;
        }
        try {
            LocalDate day = asOf == null ? null : LocalDate.parse(asOf);
            return split(new SplitWish(files, result, target.get(), day, manifest));
        } catch (DateTimeParseException e) {
            console.remark("split.unknown-date", String.valueOf(asOf));
            return ExitCode.WRONG_USAGE;
        }
    }

    private int split(SplitWish wish) throws IOException {
        try (ProgressLine line = new ProgressLine(console, clock)) {
            SplitSteps steps = new SplitSteps(console, line);
            SplitOutcome outcome = new Split(wish, new ShippedPlaces(), clock, steps).run();
            line.close();
            return switch (outcome) {
                case SplitOutcome.Refused refused -> console.refuse("split", refused.file(), refused.refusal());
                case SplitOutcome.Done done -> {
                    String sha256 = Digests.of(wish.out().resolve(Manifest.FILE));
                    new SplitReport(console, done.manifest()).tell(wish.out(), sha256);
                    yield done.apart() == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
                }
            };
        } catch (IOException | UncheckedIOException e) {
            console.remark("split.disk-full", wish.out(), needed(wish));
            return ExitCode.CANNOT_WRITE;
        }
    }

    /** Room for the draft: rows once on their way and once in the files, which are wider than what came in. */
    private static long needed(SplitWish wish) throws IOException {
        long bytes = 0;
        for (Path input : wish.inputs()) {
            bytes += Files.exists(input) ? Files.size(input) : 0;
        }
        return Math.max(1, 12 * bytes / MEGABYTE);
    }

    private int verify(Path folder) {
        try (ProgressLine line = new ProgressLine(console, clock)) {
            line.begin("split-verify", 0);
            VerificationOutcome outcome = new Verification(folder, files, line::at).run();
            line.close();
            return switch (outcome) {
                case VerificationOutcome.NotVerifiable none -> console.refuse("split", folder, none.refusal());
                case VerificationOutcome.Compared compared -> {
                    new VerifyReport(console, all).tell(folder, compared);
                    yield compared.isWhole() ? ExitCode.CLEAN : ExitCode.FINDINGS;
                }
            };
        } catch (IOException | UncheckedIOException e) {
            console.remark("verify.cannot-read", folder);
            return ExitCode.UNREADABLE;
        }
    }
}
