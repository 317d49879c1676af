package vn.sohotich.platform.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.WorkStatus;
import vn.sohotich.platform.work.Works;

@PlatformTest
class WorkPagesModuleTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    Works works;

    private final String unit = Codes.fresh("c");
    private final Actor clerk = SignedIn.somebody(Role.JUSTICE_CLERK, unit);
    private final Actor colleague = SignedIn.somebody(Role.JUSTICE_CLERK, unit);
    private final Actor stranger = SignedIn.somebody(Role.JUSTICE_CLERK, Codes.fresh("c"));

    private UUID submit(String how) {
        return works.submit(new WorkRequest(
                "trial",
                clerk.account(),
                unit,
                Map.of("how", how, "name", Codes.fresh("trial")),
                List.of("sổ <01>.xlsx")));
    }

    private void awaitEnd(UUID id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> works.find(id).map(WorkState::isOver).orElseThrow());
    }

    @Test
    void showsProgressUntilItIsOver() throws Exception {
        UUID id = submit("count");
        await().until(() -> works.find(id).orElseThrow().done() > 0);

        mvc.perform(get("/works/" + id + "/progress").with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("HX-Trigger-After-Swap"))
                .andExpect(content()
                        .string(allOf(
                                containsString("hx-get=\"/works/" + id + "/progress\""),
                                containsString("hx-trigger=\"every 1s\""),
                                containsString("<progress"),
                                containsString("dòng/giây"))));
        mvc.perform(post("/works/" + id + "/cancel").with(csrf()).with(SignedIn.as(clerk)))
                .andExpect(redirectedUrl("/works/" + id));
        awaitEnd(id);
        mvc.perform(get("/works/" + id + "/progress").with(SignedIn.as(clerk)))
                .andExpect(header().string("HX-Trigger-After-Swap", "work-over"))
                .andExpect(content().string(not(containsString("hx-get"))));
    }

    @Test
    void showsTheSummaryInBothLanguages() throws Exception {
        UUID id = submit("done");
        awaitEnd(id);

        mvc.perform(get("/works/" + id).with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Đã xong"),
                                containsString("Số dòng đã thử"),
                                containsString("sổ &lt;01&gt;.xlsx"))));
        mvc.perform(get("/works/" + id)
                        .cookie(new jakarta.servlet.http.Cookie("lang", "en"))
                        .with(SignedIn.as(clerk)))
                .andExpect(content().string(allOf(containsString("Done"), containsString("Rows tried"))));
    }

    @Test
    void saysWhyAndWhatToDoWhenRefused() throws Exception {
        UUID id = submit("refuse");
        awaitEnd(id);

        mvc.perform(get("/works/" + id).with(SignedIn.as(clerk)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Tệp không có nội dung."),
                                containsString("Kiểm tra lại tệp trên máy"))));
    }

    @Test
    void showsAFaultByItsIdOnly() throws Exception {
        UUID id = submit("break");
        awaitEnd(id);

        mvc.perform(get("/works/" + id).with(SignedIn.as(clerk)))
                .andExpect(content().string(allOf(containsString(id.toString()), not(containsString("secret")))));
    }

    @Test
    void isNotThereForStrangers() throws Exception {
        UUID id = submit("done");

        for (String path : List.of("/works/" + id, "/works/" + id + "/progress", "/api/v1/works/" + id)) {
            mvc.perform(get(path).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/works/" + UUID.randomUUID()).with(SignedIn.as(clerk))).andExpect(status().isNotFound());
    }

    @Test
    void pausesAndGoesOnByButtonKeyAndProgram() throws Exception {
        UUID id = submit("count");
        await().until(() -> works.find(id).orElseThrow().done() > 0);

        mvc.perform(post("/works/" + id + "/pause")
                        .header("HX-Request", "true")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isOk());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> works.find(id).orElseThrow().status() == WorkStatus.PAUSED);
        mvc.perform(get("/works/" + id).with(SignedIn.as(clerk)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Đang tạm dừng"),
                                containsString("data-key=\"r\""),
                                not(containsString("data-key=\"p\"")))));
        mvc.perform(post("/api/v1/works/" + id + "/pause").with(csrf()).with(SignedIn.as(clerk)))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/api/v1/works/" + id + "/resume").with(csrf()).with(SignedIn.as(clerk)))
                .andExpect(status().isOk());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> works.find(id).orElseThrow().status() == WorkStatus.RUNNING);
        mvc.perform(post("/works/" + id + "/cancel").with(csrf()).with(SignedIn.as(clerk)))
                .andExpect(redirectedUrl("/works/" + id));
        awaitEnd(id);
    }

    @Test
    void letsNobodyElsePauseOrGoOn() throws Exception {
        UUID id = submit("count");

        for (String wish : List.of("pause", "resume")) {
            mvc.perform(post("/works/" + id + "/" + wish).with(csrf()).with(SignedIn.as(colleague)));
            mvc.perform(post("/api/v1/works/" + id + "/" + wish).with(csrf()).with(SignedIn.as(colleague)))
                    .andExpect(status().isUnprocessableContent());
            mvc.perform(post("/works/" + id + "/" + wish).with(csrf()).with(SignedIn.as(stranger)))
                    .andExpect(status().isNotFound());
        }
        assertThat(works.find(id).orElseThrow().pauseRequested()).isFalse();

        works.cancel(id, clerk.account());
        awaitEnd(id);
    }

    @Test
    void letsAColleagueLookButNotStop() throws Exception {
        UUID id = submit("count");

        mvc.perform(get("/works/" + id).with(SignedIn.as(colleague)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/cancel"))));
        mvc.perform(post("/works/" + id + "/cancel").with(csrf()).with(SignedIn.as(colleague)));
        mvc.perform(post("/api/v1/works/" + id + "/cancel").with(csrf()).with(SignedIn.as(colleague)))
                .andExpect(status().isUnprocessableContent());
        assertThat(works.find(id).orElseThrow().cancelRequested()).isFalse();

        assertThat(works.cancel(id, clerk.account())).isTrue();
        awaitEnd(id);
    }

    @Test
    void answersPrograms() throws Exception {
        UUID id = submit("done");
        awaitEnd(id);

        mvc.perform(get("/api/v1/works/" + id).with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value(WorkStatus.DONE.name()))
                .andExpect(jsonPath("$.summary.rows").value("7"))
                .andExpect(jsonPath("$.refusal").doesNotExist());
        mvc.perform(get("/api/v1/works").with(SignedIn.as(clerk)))
                .andExpect(jsonPath("$[0].id").value(id.toString()));
        mvc.perform(get("/api/v1/works/" + UUID.randomUUID()).with(SignedIn.as(clerk)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.mend").isNotEmpty());
    }
}
