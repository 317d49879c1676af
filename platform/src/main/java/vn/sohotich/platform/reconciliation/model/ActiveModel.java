package vn.sohotich.platform.reconciliation.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.model.ChancesText;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.RegisterStatistics;

/** The model that look-ups use: what the active version has learnt, over the term frequencies of a register. */
@Component
public class ActiveModel {
    private static final RegisterStatistics NO_REGISTER = new RegisterStatistics();

    private final Models models;
    private final Map<Long, LinkageModel> learnt = new ConcurrentHashMap<>();

    ActiveModel(Models models) {
        this.models = models;
    }

    public LinkageModel over(RegisterStatistics statistics) {
        return over(active(), statistics);
    }

    /** The name of the active version. */
    public String version() {
        return active().version();
    }

    /** What some version has learnt, over the term frequencies of a register. */
    LinkageModel of(ModelVersion version, RegisterStatistics statistics) {
        return ChancesText.read(version.version(), version.learnt(), statistics);
    }

    private LinkageModel active() {
        long no = models.activeNo().orElseThrow();
        return learnt.computeIfAbsent(no, wanted -> of(models.find(wanted).orElseThrow(), NO_REGISTER));
    }

    private static LinkageModel over(LinkageModel learnt, RegisterStatistics statistics) {
        return new LinkageModel(learnt.version(), learnt.registeredShare(), learnt.chances(), statistics);
    }
}
