package vn.sohotich.platform.reconciliation.model;

import org.springframework.stereotype.Component;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.RegisterStatistics;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.sought.BasicFieldChoice;

/** Makes the engine for a look-up: active model, this register's frequencies, the province's basic fields. */
@Component
public class Linkers {
    private final PopulationRegister register;
    private final ActiveModel active;
    private final BasicFieldChoice basicFields;

    Linkers(PopulationRegister register, ActiveModel active, BasicFieldChoice basicFields) {
        this.register = register;
        this.active = active;
        this.basicFields = basicFields;
    }

    /** The engine over the whole register at the given version. */
    public Linker over(long registerVersion) {
        return over(register.candidates(), register.statistics(registerVersion));
    }

    /** The engine over some candidates, with the frequencies of a register. */
    public Linker over(CandidateSource candidates, RegisterStatistics statistics) {
        return with(model(statistics), candidates);
    }

    /** The active model over the frequencies of a register. */
    public LinkageModel model(RegisterStatistics statistics) {
        return active.over(statistics);
    }

    /** The engine with a model at hand. */
    public Linker with(LinkageModel model, CandidateSource candidates) {
        return new Linker(candidates, model, basicFields.fields());
    }

    /** The name of the active version of the model. */
    public String modelVersion() {
        return active.version();
    }
}
