package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.sohotich.platform.endtoend.PoliceWorkbook.Line;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

/** The whole job by programs with access tokens: one step after the other, on the police's workbook. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobRestEndToEndTests {
    private static final int ROWS = 600;

    private final PoliceWorkbook workbook = PoliceWorkbook.fromProvincesNamed(Codes.place("Kha"));
    private final String office = workbook.offices().stream()
            .filter(name -> name.startsWith("ubnd Xã Quảng Trị,"))
            .findFirst()
            .orElseThrow();
    private Rest province;
    private Rest approver;
    private String commune;
    private String batch;
    private String transfer;

    @BeforeAll
    void people(@Autowired Territory territory, @Autowired Accounts accounts, @LocalServerPort int port) {
        Offices offices = Offices.putOnTheMap(territory, workbook.offices());
        commune = offices.code(office);
        String officer = TestAccounts.open(
                accounts,
                Set.of(Role.PROVINCIAL_OFFICER, Role.APPROVER),
                offices.provinces().toArray(String[]::new));
        String second = TestAccounts.open(accounts, Set.of(Role.APPROVER), commune);
        Set<Action> all = Set.of(
                Action.LOAD_POPULATION,
                Action.IMPORT,
                Action.SEE_RECORDS,
                Action.BIND_SCANS,
                Action.APPROVE,
                Action.TRANSFER,
                Action.EXPORT);
        province = Rest.withTokenOf(port, officer, TestAccounts.PASSWORD, all);
        approver = Rest.withTokenOf(
                port,
                second,
                TestAccounts.PASSWORD,
                Set.of(Action.SEE_RECORDS, Action.APPROVE, Action.TRANSFER, Action.EXPORT));
    }

    @Test
    @Order(1)
    void loadsThePopulation() {
        Registered.load(province);
    }

    @Test
    @Order(2)
    void showsWhatTheWorkbookWouldDo() {
        JsonNode sent = Rest.json(province.upload("/api/v1/imports", workbook.file(), Map.of()), 202);
        batch = sent.get("id").asString();
        province.finished(sent.get("work").asString());

        JsonNode preview = province.get("/api/v1/imports/" + batch);
        assertThat(preview.get("status").asString()).isEqualTo("READY");
        assertThat(preview.get("kind").asString()).isEqualTo("KS");
        assertThat(preview.get("layout").asString()).isEqualTo("c06");
        assertThat(preview.get("unknownColumns")).isEmpty();
        assertThat(counts(preview)).isEqualTo(Map.of("created", ROWS, "changed", 0, "same", 0, "refused", 0));
        assertThat(records("")).isEmpty();
    }

    @Test
    @Order(3)
    void findsEveryPlantedQuirkAtItsRowAndColumn() {
        assertThat(found("DATE_YEAR_IMPLAUSIBLE"))
                .containsExactlyInAnyOrder(at(59, "ngayDangKy"), at(313, "ngayDangKy"));
        assertThat(found("MISSING_REGISTRATION_DATE"))
                .containsExactlyInAnyOrder(at(92, "ngayDangKy"), at(93, "ngayDangKy"), at(404, "ngayDangKy"));
        assertThat(found("FIELD_MISSING")).contains(at(122, "loaiDangKy"));
        assertThat(found("FIELD_MISSING").stream()
                        .filter(finding -> finding.toList().contains("loaiDangKy")))
                .hasSize(1);
        assertThat(found("DUPLICATE_NUMBER"))
                .extracting(finding -> finding.toList().getFirst())
                .containsExactlyInAnyOrder(206, 207);
        assertThat(found("PAGE_NOT_NUMERIC")).containsExactly(at(335, "trangSo"));
        assertThat(found("NAME_MISSING")).containsExactly(at(446, "nksHoTen"));
        assertThat(found("PERSONAL_ID_REPAIRED"))
                .hasSize(19)
                .containsExactlyInAnyOrderElementsOf(workbook.lines().stream()
                        .filter(line -> line.isNumber("NKSSODINHDANH"))
                        .map(line -> at(line.number(), "nksSoDinhDanh"))
                        .toList());
    }

    @Test
    @Order(4)
    void appliesTheImportAndLooksEverybodyUp() {
        JsonNode applying = province.post("/api/v1/imports/" + batch + "/apply", Map.of(), 202);
        province.finished(applying.get("work").asString());

        assertThat(province.get("/api/v1/imports/" + batch).get("status").asString())
                .isEqualTo("APPLIED");
        assertThat(records("")).hasSize(ROWS);
        Rest.await("look-up", () -> records("&lookup=PENDING").isEmpty());
        assertThat(records("&lookup=CONSISTENT")).hasSizeGreaterThan(100);
    }

    @Test
    @Order(5)
    void saysOfEveryPersonWhatTheRegisterHas() {
        Registered register = Registered.people();
        int known = 0;
        for (JsonNode record : records("")) {
            String id = record.get("id").asString();
            JsonNode written =
                    province.get("/api/v1/records/" + id).get("record").get("written");
            JsonNode told = province.get("/api/v1/records/" + id + "/persons");
            Set<String> roles = new HashSet<>();
            told.forEach(person -> {
                JsonNode outcome = person.get("outcome");
                roles.add(outcome.get("role").asString());
                assertThat(person.get("reasons")).isNotEmpty();
                assertThat(outcome.get("outcome").asString())
                        .isIn("CONSISTENT", "INCONSISTENT", "AMBIGUOUS", "NOT_FOUND");
                if (outcome.get("outcome").asString().endsWith("CONSISTENT")) {
                    assertThat(outcome.get("finding").get("personalId").asString())
                            .matches("\\d{12}");
                }
            });
            assertThat(roles).isEqualTo(rolesWithNames(written));
            if (register.has(written)) {
                known++;
                assertThat(foundFor("child", told)).isEqualTo(Registered.id(written));
            }
        }
        assertThat(known).isGreaterThan(100);
    }

    private static String foundFor(String role, JsonNode told) {
        for (JsonNode person : told) {
            if (person.get("outcome").get("role").asString().equals(role)) {
                return person.get("outcome").get("finding").get("personalId").asString();
            }
        }
        return "";
    }

    private static Set<String> rolesWithNames(JsonNode written) {
        Set<String> roles = new HashSet<>();
        Map.of("nksHoTen", "child", "meHoTen", "mother", "chaHoTen", "father").forEach((field, role) -> {
            if (written.has(field)) {
                roles.add(role);
            }
        });
        return roles;
    }

    @Test
    @Order(6)
    void bindsTheScansOfOneCommuneToTheirRecords() {
        List<Line> lines = workbook.linesOf(office);
        List<Line> scanned = lines.subList(1, lines.size());
        JsonNode sent = Rest.json(
                province.upload("/api/v1/scan-bindings", ScanArchive.of(scanned), Map.of("unit", commune)), 202);
        String id = sent.get("id").asString();
        province.finished(sent.get("workId").asString());

        assertThat(bindings(id, "bound")).hasSize(scanned.size());
        assertThat(bindings(id, "orphan")).isEmpty();
        assertThat(bindings(id, "duplicate")).isEmpty();
        assertThat(bindings(id, "unreadable")).isEmpty();
        assertThat(ofTheCommune("&scan=true")).hasSize(scanned.size());
    }

    private List<JsonNode> bindings(String id, String list) {
        return province.all("/api/v1/scan-bindings/" + id + "/lines?list=" + list);
    }

    @Test
    @Order(7)
    void letsNobodyApproveTheirOwnImport() {
        List<String> ids = ids(ofTheCommune(""));

        for (JsonNode verdict : province.post("/api/v1/approvals", Map.of("ids", ids), 200)) {
            assertThat(verdict.get("approved").asBoolean()).isFalse();
            assertThat(obstacles(verdict)).contains("own");
        }
        assertThat(ofTheCommune("&status=APPROVED")).isEmpty();
    }

    @Test
    @Order(8)
    void approvesExactlyWhatIsScannedCheckedAndDecided() {
        List<JsonNode> before = ofTheCommune("");
        Set<String> ready = new HashSet<>(ids(before.stream().filter(READY).toList()));
        assertThat(ready).hasSizeGreaterThan(20);

        Set<String> approved = new HashSet<>();
        for (JsonNode verdict : approver.post("/api/v1/approvals", Map.of("ids", ids(before)), 200)) {
            String id = verdict.get("id").asString();
            if (verdict.get("approved").asBoolean()) {
                approved.add(id);
            } else {
                assertThat(obstacles(verdict)).isNotEmpty().doesNotContain("own");
            }
        }
        assertThat(approved).isEqualTo(ready);
        assertThat(ids(ofTheCommune("&status=APPROVED"))).containsExactlyInAnyOrderElementsOf(ready);
        JsonNode unscanned = before.stream()
                .filter(record -> record.get("scanCount").asInt() == 0)
                .findFirst()
                .orElseThrow();
        JsonNode again = approver.post("/api/v1/approvals", Map.of("ids", ids(List.of(unscanned))), 200);
        assertThat(obstacles(again.get(0))).contains("scan");
    }

    private static final Predicate<JsonNode> READY =
            record -> record.get("scanCount").asInt() > 0
                    && record.get("errorCount").asInt() == 0
                    && !Set.of("AMBIGUOUS", "PENDING")
                            .contains(record.get("lookup").asString());

    @Test
    @Order(9)
    void transfersWhatIsApprovedOnceAndGivesReceipts() {
        List<String> approved = ids(ofTheCommune("&status=APPROVED"));
        Map<String, String> wanted = Map.of("kind", "KS", "unit", commune);
        JsonNode accepted = province.post("/api/v1/transfers", wanted, 202);
        transfer = accepted.get("transferId").asString();
        province.finished(accepted.get("workId").asString());

        List<String> received = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        province.get("/api/v1/transfers/" + transfer + "/receipts").forEach(receipt -> {
            received.add(receipt.get("recordId").asString());
            numbers.add(receipt.get("number").asString());
        });
        assertThat(received).containsExactlyInAnyOrderElementsOf(approved);
        assertThat(numbers).hasSameSizeAs(received);
        assertThat(ids(ofTheCommune("&status=TRANSFERRED"))).containsExactlyInAnyOrderElementsOf(approved);
        assertThat(province.postAnything("/api/v1/transfers", wanted).statusCode())
                .isEqualTo(422);
        assertThat(province.get("/api/v1/transfers/of-record/" + approved.getFirst()))
                .hasSize(1);
    }

    @Test
    @Order(10)
    void exportsTheTemplateWithEveryCellAsItMustBe() {
        JsonNode export = province.post("/api/v1/exports", Map.of("batch", batch, "format", "XLS"), 201);
        assertThat(export.get("records").asInt()).isEqualTo(ROWS);

        byte[] xls = province.download("/api/v1/exports/" + export.get("id").asString() + "/file");
        ExportedTemplate.read(xls).holdsExactly(workbook.lines());
    }

    @Test
    @Order(11)
    void exportsOneCommuneToItsOwnPeople() {
        JsonNode export = approver.post("/api/v1/exports", Map.of("unit", commune, "format", "XLS"), 201);

        byte[] xls = approver.download("/api/v1/exports/" + export.get("id").asString() + "/file");
        ExportedTemplate.read(xls).holdsExactly(workbook.linesOf(office));
    }

    @Test
    @Order(12)
    void createsNothingTwiceFromTheSameFile() {
        JsonNode known = Rest.json(province.upload("/api/v1/imports", workbook.file(), Map.of()), 200);
        assertThat(known.get("known").asBoolean()).isTrue();
        assertThat(known.get("id").asString()).isEqualTo(batch);

        JsonNode again = province.post("/api/v1/imports/" + batch + "/again", Map.of(), 202);
        province.finished(again.get("work").asString());
        JsonNode preview = province.get("/api/v1/imports/" + again.get("id").asString());
        assertThat(counts(preview)).isEqualTo(Map.of("created", 0, "changed", 0, "same", ROWS, "refused", 0));
        assertThat(records("")).hasSize(ROWS);
    }

    private List<JsonNode> records(String filter) {
        return province.all("/api/v1/records?batch=" + batch + filter);
    }

    private List<JsonNode> ofTheCommune(String filter) {
        return approver.all("/api/v1/records?unit=" + commune + filter);
    }

    private static List<String> ids(Collection<JsonNode> records) {
        return records.stream().map(record -> record.get("id").asString()).toList();
    }

    private static List<String> obstacles(JsonNode verdict) {
        List<String> codes = new ArrayList<>();
        verdict.get("obstacles")
                .forEach(obstacle -> codes.add(obstacle.get("code").asString()));
        return codes;
    }

    private static Map<String, Integer> counts(JsonNode preview) {
        JsonNode counts = preview.get("counts");
        return Map.of(
                "created", counts.get("created").asInt(),
                "changed", counts.get("changed").asInt(),
                "same", counts.get("same").asInt(),
                "refused", counts.get("refused").asInt());
    }

    private static Tuple at(int row, String field) {
        return tuple(row, field);
    }

    private List<Tuple> found(String code) {
        List<Tuple> places = new ArrayList<>();
        for (JsonNode row : province.all("/api/v1/imports/" + batch + "/rows?finding=" + code)) {
            for (JsonNode finding : row.get("findings")) {
                if (finding.get("code").asString().equals(code)) {
                    places.add(at(row.get("row").asInt(), finding.get("field").asString()));
                }
            }
        }
        return places;
    }
}
