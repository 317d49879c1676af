package vn.sohotich.platform.population;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.population.Extracts.freshId;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.WorkStatus;
import vn.sohotich.platform.work.Works;

@PlatformTest
class PopulationLoadModuleTests {
    @Autowired
    PopulationLoads requests;

    @Autowired
    PopulationRegister register;

    @Autowired
    Loads loads;

    @Autowired
    Uploads uploads;

    @Autowired
    Works works;

    @Autowired
    AuditTrail audit;

    @Test
    void aSecondLoadUpdatesKeepsHistoryAndLosesNobody() throws Exception {
        String changing = freshId(1977, false);
        String staying = freshId(1980, true);
        String leaving = freshId(1954, false);
        new Extracts()
                .row(changing, "TRẦN QUANG MẠNH", "20/06/1977", "1", "Tày")
                .row(staying, "PHAN THỊ NHI", "1980", "2", "Kinh")
                .row(leaving, "CAO VĂN THẮNG", "01/01/1954", "1", "Mường")
                .load(requests, uploads, works);
        WorkState second = new Extracts()
                .row(changing, "TRẦN QUANG MẠNH", "20/06/1977", "1", "Kinh")
                .row(staying, "PHAN THỊ NHI", "1980", "2", "Kinh")
                .row(freshId(2001, true), "TRẦN THỊ AN", "02/03/2001", "2", "Kinh")
                .load(requests, uploads, works);

        assertThat(second.summary())
                .containsEntry("created", "1")
                .containsEntry("updated", "1")
                .containsEntry("same", "1")
                .containsEntry("refused", "0");
        PersonFile changed = open(changing);
        assertThat(changed.entry().person().ethnicity()).isEqualTo("Kinh");
        assertThat(changed.earlier()).hasSize(1);
        assertThat(changed.earlier().getFirst().changes())
                .containsExactly(new EarlierVersion.Change("danToc", "Tày", "Kinh"));
        assertThat(open(staying).earlier()).isEmpty();
        assertThat(open(leaving).missing()).isTrue();
        assertThat(open(leaving).entry().lastSeen())
                .isLessThan(open(staying).entry().lastSeen());
    }

    @Test
    void theSameFileLoadedTwiceChangesNothing() throws Exception {
        var extract = new Extracts().row(freshId(1990, true), "LÊ THỊ BA", "1990", "2", "Kinh");
        extract.load(requests, uploads, works);
        assertThat(extract.load(requests, uploads, works).summary())
                .containsEntry("created", "0")
                .containsEntry("updated", "0")
                .containsEntry("same", "1");
    }

    @Test
    void decomposedTextOfTheSameNameIsNoChange() throws Exception {
        String id = freshId(1990, true);
        String composed = "NGUYỄN THỊ ƯỚC";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        new Extracts().row(id, composed, "1990").load(requests, uploads, works);
        assertThat(new Extracts()
                        .row(id, decomposed, "1990")
                        .load(requests, uploads, works)
                        .summary())
                .containsEntry("same", "1");
        assertThat(open(id).entry().person().name()).isEqualTo(composed);
    }

    @Test
    void badRowsAreKeptOutAndListedWithTheirReason() throws Exception {
        String twice = freshId(1970, false);
        String repaired = freshId(1971, false);
        WorkState state = new Extracts()
                .row("", "KHÔNG CÓ SỐ", "1970")
                .row("12345", "SỐ NGẮN", "1970")
                .row("163456789", "SỐ CHỨNG MINH", "1970")
                .row(twice, "NGƯỜI THỨ NHẤT", "1970")
                .row(twice, "NGƯỜI THỨ HAI", "1970")
                .row(freshId(1970, false), "NGÀY SAI", "31/02/1970")
                .row(freshId(1970, false), "NĂM SAI", "5005")
                .row(freshId(1970, false), "", "1970")
                .row(repaired.substring(1), "MẤT SỐ KHÔNG", "1971")
                .load(requests, uploads, works);

        assertThat(state.summary())
                .containsEntry("read", "9")
                .containsEntry("created", "2")
                .containsEntry("refused", "7")
                .containsEntry("noted", "1");
        long no = Long.parseLong(state.summary().get("load"));
        assertThat(loads.findings(no, 0, 100).items())
                .containsExactly(
                        new LoadFinding(2, "ID_MISSING", "soDinhDanh", true),
                        new LoadFinding(3, "ID_MALFORMED", "soDinhDanh", true),
                        new LoadFinding(4, "ID_OLD_CARD", "soDinhDanh", true),
                        new LoadFinding(6, "ID_REPEATED", "soDinhDanh", true),
                        new LoadFinding(7, "DATE_IMPOSSIBLE", "ngaySinh", true),
                        new LoadFinding(8, "YEAR_UNLIKELY", "ngaySinh", true),
                        new LoadFinding(9, "NAME_MISSING", "hoTen", true),
                        new LoadFinding(10, "ID_LEADING_ZERO", "soDinhDanh", false));
        assertThat(open(twice).entry().person().name()).isEqualTo("NGƯỜI THỨ NHẤT");
        assertThat(open(repaired).entry().person().name()).isEqualTo("MẤT SỐ KHÔNG");
    }

    @Test
    void headersAreKnownByOtherNamesAndInAnyOrder() throws Exception {
        String id = freshId(1985, true);
        String csv = "Họ và tên, Số định danh ,NGÀY SINH,ghi chú\nĐỖ THỊ SÁU," + id + ",1985,x\n";
        assertThat(Extracts.load(csv, requests, uploads, works).summary()).containsEntry("created", "1");
        assertThat(open(id).entry().person().name()).isEqualTo("ĐỖ THỊ SÁU");
    }

    @Test
    void aFileWithoutARequiredColumnChangesNothing() throws Exception {
        long before = register.version();
        WorkState state = Extracts.load("soDinhDanh,hoTen\n030170000001,A B\n", requests, uploads, works);
        assertThat(state.status()).isEqualTo(WorkStatus.REFUSED);
        assertThat(state.refusal().code()).isEqualTo("population.columns-missing");
        assertThat(state.refusal().args()).containsExactly("ngaySinh");
        assertThat(register.version()).isEqualTo(before);
    }

    @Test
    void theTrailTellsCountsAndNoNames() throws Exception {
        WorkState state =
                new Extracts().row(freshId(1999, true), "BÙI THỊ CHÍN", "1999").load(requests, uploads, works);
        var entries = audit.of("load", state.id().toString());
        assertThat(entries)
                .extracting(entry -> entry.action())
                .contains("population.load-requested", "population.loaded");
        assertThat(entries.toString()).contains("created=1").doesNotContain("CHÍN");
    }

    private PersonFile open(String personalId) {
        var id = register.withPersonalIds(List.of(personalId)).getFirst().id();
        return register.openLogged(Extracts.policeOfficer(), id).orElseThrow();
    }
}
