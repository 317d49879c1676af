package vn.sohotich.platform.population;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.Upload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/** Takes extracts of the register for loading, as long-running work {@value #WORK}. */
@Service
public class PopulationLoads {
    /** Kind of the work that loads an extract. */
    public static final String WORK = "population-load";

    private final Works works;
    private final Access access;
    private final AuditTrail audit;

    PopulationLoads(Works works, Access access, AuditTrail audit) {
        this.works = works;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    public LoadRequested request(Actor actor, Upload upload) {
        Optional<Refusal> refusal = access.refusal(actor, Action.LOAD_POPULATION);
        if (refusal.isPresent()) {
            return new LoadRequested.Refused(refusal.get());
        }
        return switch (upload) {
            case RefusedUpload unkept -> new LoadRequested.Refused(unkept.refusal());
            case UploadedFile file -> new LoadRequested.Waiting(submit(actor, file));
        };
    }

    private UUID submit(Actor actor, UploadedFile file) {
        var parameters = Map.of("file", file.sha256(), "name", file.name());
        UUID work = works.submit(new WorkRequest(WORK, actor.account(), null, parameters, List.of(file.name())));
        audit.append(
                actor.account(),
                new Act("population.load-requested", "load", work.toString(), null, Map.of("file", file.sha256())));
        return work;
    }
}
