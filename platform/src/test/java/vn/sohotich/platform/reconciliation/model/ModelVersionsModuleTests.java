package vn.sohotich.platform.reconciliation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.linkage.model.ChancesText;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.RegisterStatistics;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.OutcomeStatus;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.Reconciliation;
import vn.sohotich.platform.reconciliation.review.Families;
import vn.sohotich.platform.reconciliation.review.Families.Family;
import vn.sohotich.platform.reconciliation.sought.Sought;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;

/** Versions of the model: proposed from a commune's records, made active, taken back. */
@PlatformTest
class ModelVersionsModuleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    ModelVersions versions;

    @Autowired
    Models models;

    @Autowired
    EstimationWork estimation;

    @Autowired
    ShippedModel shipped;

    @Autowired
    RecordSample sample;

    @Autowired
    Linkers linkers;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    PopulationRegister register;

    @Autowired
    Records records;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    private Commune commune;
    private Actor clerk;
    private Actor officer;
    private Families families;
    private long standard;

    @BeforeEach
    void founded() {
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
        officer = commune.somebody(Role.PROVINCIAL_OFFICER);
        families = new Families(context, commune);
        standard = models.activeNo().orElseThrow();
    }

    @AfterEach
    void backToWhatWasActive() {
        if (models.activeNo().orElseThrow() != standard) {
            models.switchTo(standard, "test", Instant.EPOCH, "back");
        }
    }

    @Test
    void theShippedStandardIsTheFirstVersion() {
        ModelVersion first = versions.all(officer).getLast();
        assertThat(first.shipped()).isTrue();
        assertThat(first.learnt()).isEqualTo(ChancesText.write(LinkageModel.standard(new RegisterStatistics())));
        assertThat(first.lastSwitch())
                .isNotNull()
                .satisfies(last -> assertThat(last.reason()).isEqualTo("first-start"));
    }

    @Test
    void aProposalChangesNothingAndGoingBackGivesTheOldScoresToTheLastBit() {
        List<UUID> births = births(4);
        List<Long> before = scores(births);

        ModelVersion proposed = propose();
        assertThat(proposed.state()).isEqualTo(ModelState.PROPOSED);
        assertThat(scores(births)).isEqualTo(before);

        assertThat(activate(proposed.no(), "Đã xem số liệu")).isInstanceOf(SwitchOutcome.Switched.class);
        assertThat(scores(births)).isNotEqualTo(before);
        List<Long> after = scores(births);
        assertThat(models.find(standard).orElseThrow().state()).isEqualTo(ModelState.FORMER);

        assertThat(activate(standard, "Quay lại")).isInstanceOf(SwitchOutcome.Switched.class);
        assertThat(scores(births)).isEqualTo(before);
        assertThat(models.find(proposed.no()).orElseThrow().state()).isEqualTo(ModelState.FORMER);

        activate(proposed.no(), "Dùng lại");
        assertThat(scores(births)).isEqualTo(after);
    }

    @Test
    void everySwitchNeedsAReasonAndIsInTheTrail() {
        births(2);
        ModelVersion proposed = propose();

        assertThat(refusal(activate(proposed.no(), " "))).isEqualTo("model.reason-missing");
        assertThat(refusal(activate(standard, "Lại"))).isEqualTo("model.active-already");
        assertThat(refusal(activate(-1, "Không có"))).isEqualTo("model.unknown");
        activate(proposed.no(), "Đã xem số liệu");

        assertThat(audit.of("model", String.valueOf(proposed.no())))
                .extracting(entry -> entry.actor() + " " + entry.action())
                .containsExactly(officer.account() + " model.proposed", officer.account() + " model.activated");
        assertThat(Objects.requireNonNull(
                                models.find(proposed.no()).orElseThrow().lastSwitch())
                        .reason())
                .isEqualTo("Đã xem số liệu");
    }

    @Test
    void figuresCountEveryPersonOfTheSampleAndJudgeByTheLabels() {
        Family twins = families.withTwins();
        Family sure = families.withOneChild();
        Family contradicted = families.withOneChild();
        families.load();
        UUID unclear = families.birthOf(clerk, twins, Map.of());
        UUID right = families.birthOf(clerk, sure, Map.of());
        UUID wrong = families.birthOf(clerk, contradicted, Map.of());
        reconciliation.decide(clerk, unclear, "child", id(twins.twin()), "Đã xem trang sổ");
        reconciliation.decide(clerk, right, "child", id(sure.child()), "Đã xem trang sổ");
        reconciliation.decide(clerk, wrong, "child", null, "Con của gia đình khác");

        ModelVersion proposed = propose();

        ModelSample from = Objects.requireNonNull(proposed.sample());
        ModelFigures figures = Objects.requireNonNull(proposed.figures());
        assertThat(from.records()).isEqualTo(3);
        assertThat(from.persons()).as("nine people, three of them decided").isEqualTo(6);
        assertThat(figures.outcomesBefore().values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(6);
        assertThat(figures.outcomesAfter().values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(6);
        assertThat(figures.labels()).isEqualTo(3);
        assertThat(figures.labelsBefore()).isEqualTo(new LabelRates(1, 1, 1));
        assertThat(figures.changed()).hasSize(figures.concerned());
    }

    @Test
    void whatChangesIsListedByRecordWithoutNames() {
        Family twins = families.withTwins();
        families.load();
        UUID unclear = families.birthOf(clerk, twins, Map.of());
        List<Sought> page = sample.read(List.of(unclear));
        RegisterStatistics statistics = register.statistics(register.version());
        LinkageModel now = linkers.model(statistics);
        var sceptical = new LinkageModel("sceptical", 0.0000001, now.chances(), statistics);
        var comparison = new BeforeAfter(
                linkers.with(now, register.candidates()), linkers.with(sceptical, register.candidates()));
        comparison.sample(page, Map.of());

        ModelFigures figures = comparison.figures();
        assertThat(figures.concerned()).isPositive();
        assertThat(figures.changed()).hasSize(figures.concerned()).allSatisfy(one -> {
            assertThat(one.recordId()).isEqualTo(unclear);
            assertThat(one.before()).isNotEqualTo(one.after());
        });
        assertThat(figures.toString()).doesNotContain(twins.name()).doesNotContain(twins.child());
    }

    @Test
    void aKilledEstimationBeginsAnewAndProposesOnce() {
        births(3);
        String undisturbed = propose().learnt();
        UUID work = UUID.randomUUID();
        int before = models.all().size();

        for (int steps = 0; steps < 4; steps++) {
            var killed = new Run(work, officer.account(), steps);
            assertThatThrownBy(() -> estimation.run(killed)).isInstanceOf(Killed.class);
            assertThat(models.all()).hasSize(before);
        }
        WorkOutcome first = estimation.run(new Run(work, officer.account(), Integer.MAX_VALUE));
        WorkOutcome second = estimation.run(new Run(work, officer.account(), 0));

        assertThat(first).isEqualTo(second);
        assertThat(models.all()).hasSize(before + 1);
        assertThat(models.ofWork(work).orElseThrow().learnt()).isEqualTo(undisturbed);
    }

    @Test
    void anEstimationWithoutRecordsIsRefused() {
        WorkOutcome outcome = estimation.run(new Run(UUID.randomUUID(), officer.account(), Integer.MAX_VALUE));
        assertThat(((WorkOutcome.Refused) outcome).refusal().code()).isEqualTo("model.no-records");
    }

    @Test
    void onlyWhoMayManageModelsSeesStartsAndSwitches() {
        births(1);
        ModelVersion proposed = propose();
        for (Role role : Role.values()) {
            Actor actor = commune.somebody(role);
            boolean may = role == Role.PROVINCIAL_OFFICER;
            assertThat(versions.all(actor).isEmpty()).as("%s sees", role).isEqualTo(!may);
            assertThat(versions.find(actor, proposed.no()).isPresent())
                    .as("%s opens", role)
                    .isEqualTo(may);
            assertThat(versions.lookUpAgain(actor).isPresent())
                    .as("%s looks up again", role)
                    .isEqualTo(may);
            if (!may) {
                assertThat(versions.estimate(actor)).as("%s starts", role).isEmpty();
                assertThat(refusal(versions.activate(actor, proposed.no(), "Thử")))
                        .as("%s switches", role)
                        .isEqualTo("access.action");
                WorkOutcome outcome = estimation.run(new Run(UUID.randomUUID(), actor.account(), 99));
                assertThat(outcome).as("%s runs", role).isInstanceOf(WorkOutcome.Refused.class);
            }
        }
    }

    @Test
    void afterASwitchTheRecordsAreLookedUpAgainAndDecisionsStay() throws InterruptedException {
        Family twins = families.withTwins();
        families.load();
        UUID record = families.birthOf(clerk, twins, Map.of());
        reconciliation.decide(clerk, record, "child", id(twins.twin()), "Đã xem trang sổ");
        ModelVersion proposed = propose();
        activate(proposed.no(), "Đã xem số liệu");
        assertThat(outcome(record, "mother").modelVersion()).isNotEqualTo(proposed.version());
        assertThat(versions.ofOtherVersions()).isPositive();

        versions.lookUpAgain(officer);

        long end = System.nanoTime() + 60_000_000_000L;
        while (!outcome(record, "mother").modelVersion().equals(proposed.version()) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(outcome(record, "mother").modelVersion()).isEqualTo(proposed.version());
        assertThat(records.find(record).orElseThrow().lookup()).isNotEqualTo(LookupState.PENDING);
        PersonOutcome decided = outcome(record, "child");
        assertThat(decided.status()).isEqualTo(OutcomeStatus.ASSERTED);
        assertThat(decided.finding().personalId()).isEqualTo(twins.twin());
        assertThat(decided.outcome()).isEqualTo(Outcome.CONSISTENT);
    }

    @Test
    void versionsAndSwitchesCannotBeChangedByTheApplication() {
        for (String forbidden : List.of(
                "UPDATE reconciliation.model SET learnt = ''",
                "DELETE FROM reconciliation.model",
                "UPDATE reconciliation.model_switch SET reason = ''",
                "DELETE FROM reconciliation.model_switch")) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void aProgramWithOtherLevelsFallsBackToItsOwnStandardAndSaysSo() {
        long strange = models.add(new Models.Draft(
                        "strange",
                        "linkage-chances 1\nregistered-share 0.5\nname.whispered 1.0\n",
                        false,
                        null,
                        "test",
                        Instant.EPOCH,
                        null,
                        null))
                .no();
        assertThat(refusal(activate(strange, "Thử"))).isEqualTo("model.other-levels");
        models.switchTo(strange, "test", Instant.EPOCH, "as if by an older program");

        shipped.settle(LinkageModel.standard(new RegisterStatistics()));

        assertThat(models.activeNo()).contains(standard);
        assertThat(Objects.requireNonNull(models.find(standard).orElseThrow().lastSwitch())
                        .reason())
                .isEqualTo("other-levels");
        assertThat(audit.of("model", String.valueOf(standard)))
                .extracting(entry -> entry.action())
                .contains("model.activated");
    }

    @Test
    void aNewerShippedStandardOfTheSameLevelsOnlyWaits() {
        LinkageModel now = LinkageModel.standard(new RegisterStatistics());
        var newer = new LinkageModel(now.version(), 0.5, now.chances(), now.statistics());

        shipped.settle(newer);
        shipped.settle(newer);

        assertThat(models.activeNo()).contains(standard);
        List<ModelVersion> waiting = models.all().stream()
                .filter(version -> version.learnt().equals(ChancesText.write(newer)))
                .toList();
        assertThat(waiting).singleElement().satisfies(version -> {
            assertThat(version.state()).isEqualTo(ModelState.PROPOSED);
            assertThat(version.version()).startsWith(now.version()).isNotEqualTo(now.version());
        });
    }

    private List<UUID> births(int count) {
        List<Family> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(families.withOneChild());
        }
        families.load();
        return made.stream()
                .map(family -> families.birthOf(clerk, family, Map.of()))
                .toList();
    }

    private ModelVersion propose() {
        UUID work = UUID.randomUUID();
        estimation.run(new Run(work, officer.account(), Integer.MAX_VALUE));
        return models.ofWork(work).orElseThrow();
    }

    private SwitchOutcome activate(long no, String reason) {
        return versions.activate(officer, no, reason);
    }

    /** Every probability and match weight of these records under the active model, as bits. */
    private List<Long> scores(List<UUID> births) {
        var bits = new ArrayList<Long>();
        for (var page : sample.read(births)) {
            for (Decision person :
                    linkers.over(register.version()).link(page.persons()).persons()) {
                bits.add(Double.doubleToRawLongBits(person.probability()));
                for (WeightStep step : person.explanation().steps()) {
                    bits.add(Double.doubleToRawLongBits(step.weight()));
                }
            }
        }
        return bits;
    }

    private PersonOutcome outcome(UUID record, String role) {
        return reconciliation.outcomesLogged(clerk, record).stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private UUID id(String personalId) {
        return register.withPersonalIds(List.of(personalId)).getFirst().id();
    }

    private static String refusal(SwitchOutcome outcome) {
        return ((SwitchOutcome.Refused) outcome).refusal().code();
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A run that is killed after so many signs of progress. */
    private static final class Run implements WorkRun {
        private final UUID id;
        private final String actor;
        private int stepsLeft;

        Run(UUID id, String actor, int stepsLeft) {
            this.id = id;
            this.actor = actor;
            this.stepsLeft = stepsLeft;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String actor() {
            return actor;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of();
        }

        @Override
        public void progress(long done, long total) {
            if (stepsLeft-- <= 0) {
                throw new Killed();
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
