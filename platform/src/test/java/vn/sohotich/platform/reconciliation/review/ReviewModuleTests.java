package vn.sohotich.platform.reconciliation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.DecisionOutcome;
import vn.sohotich.platform.reconciliation.OutcomeStatus;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.Reconciliation;
import vn.sohotich.platform.reconciliation.review.Families.Family;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;

/** The clerical review in a commune of its own: cases, claims, decisions, labels. */
@PlatformTest
class ReviewModuleTests {
    private static final ReviewFilter ALL = ReviewFilter.all();

    @Autowired
    ApplicationContext context;

    @Autowired
    Review review;

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

    @Autowired
    ReviewSettings settings;

    private Commune commune;
    private Actor clerk;
    private Families families;

    @BeforeEach
    void founded() {
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
        families = new Families(context, commune);
    }

    @Test
    void offersTheTwinsOfAnUnclearCaseBesideTheBook() {
        Family family = families.withTwins();
        families.load();
        UUID record = families.birthOf(clerk, family, Map.of());

        ReviewCase shown = child(review.deskLogged(clerk, children(), null));

        assertThat(shown.outcome().recordId()).isEqualTo(record);
        assertThat(shown.outcome().outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(shown.control()).isFalse();
        assertThat(shown.offered())
                .extracting(one -> one.entry().person().personalId())
                .contains(family.child(), family.twin())
                .hasSizeLessThanOrEqualTo(5);
        assertThat(shown.offered()).allSatisfy(one -> assertThat(one.fields()).isNotEmpty());
    }

    @Test
    void showsOnlyCasesOfTheOwnUnitsAndAuditsEachOfThem() {
        Family family = families.withTwins();
        families.load();
        UUID record = families.birthOf(clerk, family, Map.of());
        Actor stranger = Commune.founded(context).somebody(Role.JUSTICE_CLERK);
        Actor member = commune.somebody(Role.DIGITISATION_MEMBER);

        assertThat(review.deskLogged(stranger, ALL, null).now()).isNull();
        assertThat(review.deskLogged(stranger, ALL, null).left()).isZero();
        assertThat(review.deskLogged(member, ALL, null).now()).isNull();
        review.deskLogged(clerk, ALL, null);

        var readers = audit.of("record", record.toString()).stream()
                .filter(entry -> entry.action().equals("lookup.read"))
                .map(entry -> entry.actor())
                .toList();
        assertThat(readers).isNotEmpty().allMatch(clerk.account()::equals);
    }

    @Test
    void aCaseIsNeverGivenToTwoPeopleAtOnce() throws Exception {
        List<Family> twins = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            twins.add(families.withTwins());
        }
        families.load();
        for (Family family : twins) {
            families.birthOf(clerk, family, Map.of());
        }
        List<Actor> people = List.of(
                commune.somebody(Role.JUSTICE_CLERK),
                commune.somebody(Role.POLICE_OFFICER),
                commune.somebody(Role.APPROVER),
                commune.somebody(Role.JUSTICE_CLERK));
        var start = new CountDownLatch(1);
        List<Future<List<UUID>>> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(people.size())) {
            for (Actor person : people) {
                answers.add(pool.submit(() -> {
                    start.await();
                    ReviewDesk desk = review.deskLogged(person, children(), null);
                    return List.of(
                            child(desk).outcome().id(),
                            Objects.requireNonNull(desk.ahead()).outcome().id());
                }));
            }
            start.countDown();
            Set<UUID> given = new HashSet<>();
            for (Future<List<UUID>> answer : answers) {
                given.addAll(answer.get());
            }
            assertThat(given).hasSize(people.size() * 2);
        }
    }

    @Test
    void aHeldCaseComesBackToItsHolderAndToOthersWhenTheHoldEnds() {
        Family family = families.withTwins();
        families.load();
        families.birthOf(clerk, family, Map.of());
        Actor other = commune.somebody(Role.JUSTICE_CLERK);
        UUID held = child(review.deskLogged(clerk, children(), null)).outcome().id();

        assertThat(child(review.deskLogged(clerk, children(), null)).outcome().id())
                .isEqualTo(held);
        assertThat(review.deskLogged(other, children(), null).now()).isNull();
        assertThat(refusal(review.decide(other, held, null, "Không ai"))).isEqualTo("review.taken");

        jdbc.sql("UPDATE reconciliation.review_hold SET until = now() - interval '1 second' WHERE outcome_id = :id")
                .param("id", held)
                .update();
        assertThat(child(review.deskLogged(other, children(), null)).outcome().id())
                .isEqualTo(held);
        assertThat(refusal(review.decide(clerk, held, null, "Không ai"))).isEqualTo("review.taken");
    }

    @Test
    void whatIsPutOffComesLastForThatPersonOnly() {
        List<Family> twins = List.of(families.withTwins(), families.withTwins());
        families.load();
        twins.forEach(family -> families.birthOf(clerk, family, Map.of()));
        UUID first = child(review.deskLogged(clerk, children(), null)).outcome().id();

        review.later(clerk, first);

        ReviewDesk desk = review.deskLogged(clerk, children(), null);
        assertThat(child(desk).outcome().id()).isNotEqualTo(first);
        assertThat(Objects.requireNonNull(desk.ahead()).outcome().id()).isEqualTo(first);
        assertThat(desk.left()).isEqualTo(2);
    }

    @Test
    void aDecisionLabelsEverybodyWhoWasShownAndLeavesTheQueue() {
        Family family = families.withTwins();
        families.load();
        UUID record = families.birthOf(clerk, family, Map.of());
        ReviewCase shown = child(review.deskLogged(clerk, children(), null));
        UUID chosen = id(family.twin());

        assertThat(refusal(review.decide(clerk, shown.outcome().id(), chosen, " ")))
                .isEqualTo("lookup.reason-missing");
        assertThat(labels(record)).isEmpty();
        assertThat(review.decide(clerk, shown.outcome().id(), chosen, "Đã xem trang sổ"))
                .isInstanceOf(DecisionOutcome.Decided.class);

        assertThat(review.deskLogged(clerk, children(), null).now()).isNull();
        List<Kept> labels = labels(record);
        assertThat(labels).hasSameSizeAs(shown.offered());
        assertThat(labels).filteredOn(Kept::same).singleElement().satisfies(same -> {
            assertThat(same.person()).isEqualTo(chosen);
            assertThat(same.probability()).isBetween(0.4, 0.6);
            assertThat(same.drawn()).isEqualTo("UNCERTAIN");
            assertThat(same.modelVersion()).isEqualTo(shown.outcome().modelVersion());
            assertThat(same.labelledBy()).isEqualTo(clerk.account());
        });
        assertThat(labels)
                .filteredOn(label -> !label.same())
                .anySatisfy(different -> assertThat(different.person()).isEqualTo(id(family.child())));
    }

    @Test
    void nobodyIsADifferentLabelForEachOneShown() {
        Family family = families.withTwins();
        families.load();
        UUID record = families.birthOf(clerk, family, Map.of());
        ReviewCase shown = child(review.deskLogged(clerk, children(), null));

        review.decide(clerk, shown.outcome().id(), null, "Con của gia đình khác");

        assertThat(labels(record))
                .hasSameSizeAs(shown.offered())
                .noneMatch(Kept::same)
                .extracting(Kept::person)
                .contains(id(family.child()), id(family.twin()));
    }

    @Test
    void takingBackRetractsDecisionAndLabelsAndBringsTheCaseBack() {
        Family family = families.withTwins();
        families.load();
        UUID record = families.birthOf(clerk, family, Map.of());
        ReviewCase shown = child(review.deskLogged(clerk, children(), null));
        review.decide(clerk, shown.outcome().id(), id(family.child()), "Đã xem trang sổ");
        assertThat(review.canTakeBack(clerk)).isTrue();

        DecisionOutcome back = review.takeBack(clerk);

        PersonOutcome open = ((DecisionOutcome.Decided) back).outcome();
        assertThat(open.status()).isEqualTo(OutcomeStatus.INFERRED);
        assertThat(open.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(child(review.deskLogged(clerk, children(), open.id()))
                        .outcome()
                        .id())
                .isEqualTo(open.id());
        assertThat(labels(record)).isNotEmpty().allMatch(Kept::retracted);
        assertThat(reconciliation.history(record))
                .extracting(PersonOutcome::status)
                .contains(OutcomeStatus.RETRACTED);
        assertThat(review.canTakeBack(clerk)).isFalse();
        assertThat(refusal(review.takeBack(clerk))).isEqualTo("review.nothing-to-take-back");
    }

    @Test
    void aDecisionOnThePageOfTheRecordIsLabelledToo() {
        Family family = families.withTwins();
        families.load();
        UUID record = families.birthOf(clerk, family, Map.of());

        reconciliation.decide(clerk, record, "child", id(family.child()), "Đã xem trang sổ");
        reconciliation.decide(clerk, record, "child", null, "Xem lại: không phải");

        assertThat(labels(record)).filteredOn(label -> !label.retracted()).noneMatch(Kept::same);
        assertThat(labels(record)).filteredOn(Kept::retracted).anyMatch(Kept::same);
    }

    @Test
    void labelsCannotBeChangedOrRemovedByTheApplication() {
        Family family = families.withTwins();
        families.load();
        UUID record = families.birthOf(clerk, family, Map.of());
        reconciliation.decide(clerk, record, "child", null, "Không ai");

        for (String forbidden : List.of(
                "DELETE FROM reconciliation.label WHERE record_id = :id",
                "UPDATE reconciliation.label SET same = true WHERE record_id = :id",
                "UPDATE reconciliation.label SET labelled_by = 'x' WHERE record_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).param("id", record).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void labelsHoldNoNamesAndNoPersonalIds() {
        Family family = families.withTwins();
        families.load();
        UUID record = families.birthOf(clerk, family, Map.of());
        reconciliation.decide(clerk, record, "child", id(family.child()), "Lý do có tên " + family.name());

        List<String> rows = jdbc.sql("SELECT l::text FROM reconciliation.label l WHERE record_id = :id")
                .param("id", record)
                .query(String.class)
                .list();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .doesNotContain(family.name())
                        .doesNotContain(family.child())
                        .doesNotContain(family.twin()));
    }

    @Test
    void sureOutcomesComeOnlyAsControlAndAsOftenAsConfigured() {
        Family family = families.withOneChild();
        families.load();
        UUID record = families.birthOf(clerk, family, Map.of());
        List<Boolean> drawn = reconciliation.outcomesLogged(clerk, record).stream()
                .map(outcome -> lot(outcome.id()) < settings.controlLots())
                .toList();

        ReviewDesk desk = review.deskLogged(clerk, ALL, null);

        long unsure = reconciliation.outcomesLogged(clerk, record).stream()
                .filter(outcome -> outcome.outcome() == Outcome.AMBIGUOUS
                        || certainty(outcome.finding().probability()) <= settings.sureFrom())
                .count();
        assertThat(reconciliation.outcomesLogged(clerk, record))
                .anyMatch(outcome -> outcome.outcome() == Outcome.CONSISTENT);
        assertThat(desk.left())
                .isBetween(unsure, unsure + drawn.stream().filter(one -> one).count());
    }

    @Test
    void aDrawnSureOutcomeIsACaseOfTheControlSample() {
        Family family = families.withOneChild();
        families.load();
        PersonOutcome sure = null;
        for (int round = 0; round < 10 && sure == null; round++) {
            List<UUID> births = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                births.add(families.enter(clerk, family, Map.of()));
            }
            births.forEach(record -> families.lookUp(clerk, record));
            sure = births.stream()
                    .flatMap(record -> reconciliation.outcomesLogged(clerk, record).stream())
                    .filter(outcome -> outcome.outcome() == Outcome.CONSISTENT
                            && certainty(outcome.finding().probability()) > settings.sureFrom()
                            && lot(outcome.id()) < settings.controlLots())
                    .findFirst()
                    .orElse(null);
        }
        assertThat(sure).as("one in a hundred is drawn").isNotNull();

        ReviewCase shown =
                Objects.requireNonNull(review.deskLogged(clerk, new ReviewFilter(null, null, sure.role()), sure.id())
                        .now());
        assertThat(shown.control()).isTrue();
        review.decide(clerk, sure.id(), shown.offered().getFirst().entry().id(), "Đã xem trang sổ");
        assertThat(labels(sure.recordId())).extracting(Kept::drawn).containsOnly("CONTROL");
    }

    @Test
    void approvedRecordsAreNotReviewed() {
        Family family = families.withTwins();
        families.load();
        UUID record = families.birthOf(clerk, family, Map.of());
        int version = records.find(record).orElseThrow().version();
        records.move(record, version, RecordStatus.APPROVED, clerk.account());

        assertThat(review.deskLogged(clerk, ALL, null).now()).isNull();
        assertThat(review.deskLogged(clerk, ALL, null).left()).isZero();
    }

    @Test
    void theFilterNarrowsToUnitKindAndRole() {
        Family family = families.withTwins();
        families.load();
        families.birthOf(clerk, family, Map.of());

        assertThat(review.deskLogged(clerk, new ReviewFilter(commune.code, "KS", "child"), null)
                        .now())
                .isNotNull();
        assertThat(review.deskLogged(clerk, new ReviewFilter(null, "KH", null), null)
                        .now())
                .isNull();
        assertThat(review.deskLogged(clerk, new ReviewFilter("khac", null, null), null)
                        .now())
                .isNull();
        assertThat(review.deskLogged(clerk, new ReviewFilter(null, null, "husband"), null)
                        .now())
                .isNull();
    }

    private record Kept(
            UUID person,
            boolean same,
            double probability,
            String drawn,
            String modelVersion,
            String labelledBy,
            boolean retracted) {}

    private List<Kept> labels(UUID record) {
        return jdbc.sql("""
                        SELECT person, same, probability, drawn, model_version, labelled_by,
                               retracted_at IS NOT NULL AS retracted
                        FROM reconciliation.label WHERE record_id = :id ORDER BY id""").param("id", record).query(Kept.class).list();
    }

    private int lot(UUID outcome) {
        return jdbc.sql("SELECT lot FROM reconciliation.person_outcome WHERE id = :id")
                .param("id", outcome)
                .query(Integer.class)
                .single();
    }

    private static double certainty(double probability) {
        return Math.max(probability, 1 - probability);
    }

    private UUID id(String personalId) {
        return register.withPersonalIds(List.of(personalId)).getFirst().id();
    }

    private static ReviewFilter children() {
        return new ReviewFilter(null, null, "child");
    }

    private static ReviewCase child(ReviewDesk desk) {
        return Objects.requireNonNull(desk.now());
    }

    private static String refusal(DecisionOutcome outcome) {
        return ((DecisionOutcome.Refused) outcome).refusal().code();
    }
}
