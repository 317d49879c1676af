package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.reconciliation.PersonOutcome;

/** One person of a record on the screen: outcome, reason in words, compared fields, who it may be, and why. */
record PersonView(
        PersonOutcome outcome,
        String roleLabel,
        @Nullable PersonEntry identified,
        List<String> reasons,
        List<FieldView> fields,
        List<CandidateView> candidates,
        @Nullable WhyView why) {}
