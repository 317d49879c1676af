package vn.sohotich.platform.handover.split;

import java.nio.file.Path;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.shared.Refusal;

/** How a split ended. */
public sealed interface SplitOutcome {

    /** The folder stands under its name, with the manifest that proves it. */
    record Done(Manifest manifest) implements SplitOutcome {

        /** Rows that could not be given to an office. */
        public long apart() {
            return manifest.outputs().stream()
                    .filter(output -> output.reason() != null)
                    .mapToLong(Manifest.Output::rows)
                    .sum();
        }
    }

    /** Nothing was written; the refusal is about this file or folder. */
    record Refused(Path file, Refusal refusal) implements SplitOutcome {}
}
