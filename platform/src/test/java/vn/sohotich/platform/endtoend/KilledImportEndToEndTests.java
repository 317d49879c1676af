package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Browser;
import vn.sohotich.platform.testing.TestDataFolder;

/** What a power cut leaves of an import: all or nothing, and afterwards everything once. */
class KilledImportEndToEndTests {
    private static final int ROWS = 24_000;
    private static final long IN_THE_MIDDLE_AFTER_MILLIS = 150;
    private static final String BATCHES = "SELECT count(*) FROM exchange.batch WHERE status = ";
    private static final String PASSWORD = "con cò bay lả";
    private static final String OFFICE = "ubnd Xã Bình Kha, huyện Hòa Lu, tỉnh Bình Xoan";
    private static final String UNITS = """
            code,name,level,parent,validFrom,validTo
            t900,tỉnh Bình Xoan,PROVINCE,,1976-01-01,
            h900,huyện Hòa Lu,DISTRICT,t900,1976-01-01,
            x900,Xã Bình Kha,COMMUNE,h900,1976-01-01,
            """;

    @Test
    void anImportThatIsKilledTwiceHappensOnce() throws IOException, InterruptedException {
        Path data = TestDataFolder.fresh("import");
        Path units = Files.writeString(TestDataFolder.fresh("units").resolve("units.csv"), UNITS);
        Path workbook = ManyBirths.write(units.resolveSibling("c06.xlsx"), OFFICE, ROWS);
        try (ApplicationProcess application = new ApplicationProcess(data, units)) {
            Rest officer = officer(application.port());

            JsonNode sent = Rest.json(officer.upload("/api/v1/imports", workbook, Map.of()), 202);
            String batch = "/api/v1/imports/" + sent.get("id").asString();
            killsInTheMiddle(application, officer, sent.get("work").asString());
            assertThat(application.left("SELECT count(*) FROM record.staged_entry"))
                    .isZero();
            assertThat(application.left(BATCHES + "'READING'")).isEqualTo(1);
            application.startAgain();
            officer.finished(sent.get("work").asString());
            assertThat(status(officer, batch)).isEqualTo("READY");
            assertThat(created(officer, batch)).isEqualTo(ROWS);

            JsonNode applying = officer.post(batch + "/apply", Map.of(), 202);
            killsInTheMiddle(application, officer, applying.get("work").asString());
            assertThat(application.left("SELECT count(*) FROM record.civil_record"))
                    .isZero();
            assertThat(application.left(BATCHES + "'APPLYING'")).isEqualTo(1);
            application.startAgain();
            officer.finished(applying.get("work").asString());
            assertThat(status(officer, batch)).isEqualTo("APPLIED");
            showsABookWithEveryNumberOnce(officer, sent);
            application.kill();
            assertThat(application.left("SELECT count(*) FROM record.civil_record"))
                    .isEqualTo(ROWS);
            assertThat(application.left("SELECT count(DISTINCT (book_year, number)) FROM record.civil_record"))
                    .isEqualTo(ROWS);
            application.startAgain();
            isPausedOverARestartAndUndoneOnce(application, officer, batch);
        }
    }

    /** Undoing is paused, switched off, resumed, cut off in the middle, and happens once all the same. */
    private static void isPausedOverARestartAndUndoneOnce(ApplicationProcess application, Rest officer, String batch)
            throws IOException, InterruptedException {
        JsonNode undoing = officer.post(batch + "/undo", Map.of("reason", "thử"), 202);
        String work = "/api/v1/works/" + undoing.get("work").asString();
        officer.post(work + "/pause", Map.of(), 200);
        Rest.await("a pause", () -> officer.get(work).get("status").asString().equals("PAUSED"));
        application.kill();
        assertThat(application.left("SELECT count(*) FROM record.civil_record")).isEqualTo(ROWS);
        application.startAgain();
        assertThat(officer.get(work).get("status").asString()).isEqualTo("PAUSED");

        officer.post(work + "/resume", Map.of(), 200);
        killsInTheMiddle(application, officer, undoing.get("work").asString());
        assertThat(application.left("SELECT count(*) FROM record.civil_record")).isEqualTo(ROWS);
        assertThat(application.left(BATCHES + "'UNDOING'")).isEqualTo(1);
        application.startAgain();
        officer.finished(undoing.get("work").asString());
        assertThat(status(officer, batch)).isEqualTo("UNDONE");
        application.kill();
        assertThat(application.left("SELECT count(*) FROM record.civil_record")).isZero();
        assertThat(application.left("SELECT count(*) FROM record.content")).as("kept").isEqualTo(ROWS);
    }

    /** Waits until the work is at work, not only waiting; then the power is cut. */
    private static void killsInTheMiddle(ApplicationProcess application, Rest officer, String work)
            throws InterruptedException {
        JsonNode state = officer.get("/api/v1/works/" + work);
        while (state.get("status").asString().equals("WAITING")) {
            state = officer.get("/api/v1/works/" + work);
        }
        assertThat(state.get("status").asString()).isEqualTo("RUNNING");
        Thread.sleep(IN_THE_MIDDLE_AFTER_MILLIS);
        application.kill();
    }

    private static void showsABookWithEveryNumberOnce(Rest officer, JsonNode batch) {
        List<JsonNode> rows =
                officer.all("/api/v1/records?year=1960&batch=" + batch.get("id").asString());
        Set<String> numbers = new HashSet<>();
        rows.forEach(row -> numbers.add(row.get("number").asString()));
        assertThat(rows).hasSize(500).allMatch(row -> row.get("errorCount").asInt() == 0);
        assertThat(numbers).hasSize(500);
    }

    private static String status(Rest officer, String batch) {
        return officer.get(batch).get("status").asString();
    }

    private static int created(Rest officer, String batch) {
        return officer.get(batch).get("counts").get("created").asInt();
    }

    /** The first administrator opens the account of a provincial officer, who takes a password of their own. */
    private static Rest officer(int port) {
        Browser visitor = new Browser(port);
        visitor.get("/first-administrator");
        visitor.post(
                "/first-administrator",
                Map.of("username", "quantri", "displayName", "Quản Trị", "password", PASSWORD, "again", PASSWORD));
        String wanted = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "username",
                        "tinh",
                        "displayName",
                        "Người Thử",
                        "roles",
                        Set.of(Role.PROVINCIAL_OFFICER),
                        "units",
                        Set.of("t900")));
        String opened = Browser.signedIn(port, "quantri", PASSWORD)
                .json("POST", "/api/v1/accounts", wanted)
                .body();
        String given =
                JsonMapper.shared().readTree(opened).get("oneTimePassword").asString();
        Browser newcomer = new Browser(port);
        newcomer.signIn("tinh", given);
        newcomer.get("/password");
        newcomer.post("/password", Map.of("current", given, "password", PASSWORD, "again", PASSWORD));
        return Rest.withTokenOf(port, "tinh", PASSWORD, Set.of(Action.IMPORT, Action.SEE_RECORDS));
    }
}
