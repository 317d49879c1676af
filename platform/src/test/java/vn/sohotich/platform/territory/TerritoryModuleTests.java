package vn.sohotich.platform.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.audit.AuditQuery;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
class TerritoryModuleTests {
    private static final LocalDate BEGIN = LocalDate.of(2004, 7, 8);

    @Autowired
    Territory territory;

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    private final String province = Codes.fresh("p");
    private final String district = Codes.fresh("d");
    private final String commune = Codes.fresh("c");
    private final String provinceName = Codes.place("Tỉnh Thử");
    private final String communeName = Codes.place("Xã Thử");

    private List<Unit> units() {
        return List.of(
                new Unit(province, provinceName, UnitLevel.PROVINCE, null, BEGIN, null),
                new Unit(district, Codes.place("Huyện Thử"), UnitLevel.DISTRICT, province, BEGIN, null),
                new Unit(commune, communeName, UnitLevel.COMMUNE, district, BEGIN, null));
    }

    @Test
    void knowsWhatLiesAboveAndBelow() {
        territory.load(units());

        assertThat(territory.lineage(commune)).extracting(Unit::code).containsExactly(province, district, commune);
        assertThat(territory.provinceOf(commune)).isEqualTo(province);
        assertThat(territory.children(province)).extracting(Unit::code).containsExactly(district);
        assertThat(territory.withDescendants(Set.of(province))).containsExactlyInAnyOrder(province, district, commune);
        assertThat(territory.withDescendants(Set.of("nowhere"))).containsExactly("nowhere");
        assertThat(territory.lineage("nowhere")).isEmpty();
    }

    @Test
    void recognisesWhatWasJustLoaded() {
        territory.load(units());

        assertThat(territory.recognise("UBND " + communeName + ", " + provinceName))
                .isInstanceOfSatisfying(
                        Recognition.Recognised.class,
                        found -> assertThat(found.unit().code()).isEqualTo(commune));
    }

    @Test
    void forgetsALoadThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            territory.load(units());
            status.setRollbackOnly();
        });

        assertThat(territory.find(commune)).isEmpty();
    }

    @Test
    void keepsBothMeaningsOfACodeThatIsUsedAgain() {
        String code = Codes.fresh("r");
        LocalDate end = LocalDate.of(2025, 6, 30);
        territory.load(List.of(
                new Unit(code, "Tỉnh Cũ", UnitLevel.PROVINCE, null, BEGIN, end),
                new Unit(code, "Tỉnh Mới", UnitLevel.PROVINCE, null, end.plusDays(1), null)));

        assertThat(territory.find(code)).map(Unit::name).hasValue("Tỉnh Mới");
        assertThat(territory.find(code, end)).map(Unit::name).hasValue("Tỉnh Cũ");
        assertThat(territory.find(code, BEGIN.minusDays(1))).isEmpty();
    }

    @Test
    void loadsACsvWholeOrNotAtAll() throws IOException {
        String actor = Codes.fresh("admin");
        String good = "code,name,level,parent,validFrom,validTo\n" + commune + "," + communeName + ",COMMUNE,01,"
                + "2004-07-08,\n";

        var refused = territory.loadCsv(new StringReader(good + "x,,COMMUNE,01,2004-07-08,\n"), actor);
        assertThat(refused).isInstanceOf(LoadOutcome.RefusedRows.class);
        assertThat(territory.find(commune)).isEmpty();

        assertThat(territory.loadCsv(new StringReader(good), actor)).isEqualTo(new LoadOutcome.Loaded(1));
        assertThat(territory.find(commune)).isPresent();
        assertThat(trail.search(AuditQuery.all(0, 10).by(actor)).total()).isEqualTo(1);
    }

    @Test
    void shipsTheProvincesOfToday() {
        assertThat(territory.provinces()).extracting(Unit::code).contains("01", "15", "79");
        assertThat(territory.find("15")).map(Unit::name).hasValue("Tỉnh Lào Cai");
    }
}
