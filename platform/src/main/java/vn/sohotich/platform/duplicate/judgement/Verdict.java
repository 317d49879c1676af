package vn.sohotich.platform.duplicate.judgement;

import java.util.List;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.record.definition.Severity;

/**
 * What a pair of records is held for. ERROR is certain, WARNING probable, NOTE legitimate but worth knowing; the remarks
 * are codes of sentences ({@code duplicate.remark.<code>}) that say what spoke for or against it.
 */
public record Verdict(DoubtCode code, Severity severity, double probability, List<String> remarks) {
    public Verdict {
        remarks = List.copyOf(remarks);
    }
}
