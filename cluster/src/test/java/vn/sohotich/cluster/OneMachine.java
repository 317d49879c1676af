package vn.sohotich.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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

/** What the engine of one machine makes of the same people and records. */
record OneMachine(
        String file, String conflicts, long conflicting, long people, Map<Outcome, Long> outcomes, LinkageModel model) {
    static OneMachine of(InventedProvince province) {
        PersonIndex index = PersonIndex.of(province.people.stream());
        List<SoughtRecord> sample =
                province.records.stream().limit(SampleModel.SAMPLE).toList();
        LinkageModel model = ModelEstimation.estimate(sample, index, LinkageModel.standard(index.statistics()));
        var file = new StringBuilder(MatchRow.HEADER).append('\n');
        var claims = new ChildClaims();
        Map<Outcome, Long> outcomes = new MatchRun(new Linker(index, model, BasicFields.defaults()), 2)
                .run(province.records.iterator(), row -> {
                    file.append(row.line()).append('\n');
                    claims.add(row);
                });
        var conflicts = new StringBuilder();
        Map<String, int[]> twice = claims.conflicts();
        try {
            ChildClaims.write(twice, conflicts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OneMachine(file.toString(), conflicts.toString(), twice.size(), index.size(), outcomes, model);
    }
}
