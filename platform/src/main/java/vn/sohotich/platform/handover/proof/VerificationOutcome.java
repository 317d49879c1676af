package vn.sohotich.platform.handover.proof;

import java.util.List;
import vn.sohotich.platform.shared.Refusal;

/** What a verification found. */
public sealed interface VerificationOutcome {

    /**
     * The folder was compared with its manifest: it is whole when there are no differences. {@code count} is how many there
     * are, also those beyond what is listed; {@code inputs} how many input files were compared too.
     */
    record Compared(long rows, int files, int inputs, List<Difference> differences, long count)
            implements VerificationOutcome {
        public Compared {
            differences = List.copyOf(differences);
        }

        public boolean isWhole() {
            return count == 0;
        }
    }

    /** There is nothing to compare with. */
    record NotVerifiable(Refusal refusal) implements VerificationOutcome {}
}
