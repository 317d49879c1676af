package vn.sohotich.platform.exchange.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.sohotich.platform.book.PdfFixtures;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.work.Works;

@PlatformTest
class BindingPagesModuleTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    ScanBindings bindings;

    @Autowired
    Works works;

    private final String unit = Codes.fresh("u");
    private final Actor clerk =
            Actor.inSession(Codes.fresh("clerk"), "Người Thử", Set.of(Role.JUSTICE_CLERK), Set.of(unit));
    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void sendsAZipAndShowsEveryListWithItsRemedies() throws Exception {
        byte[] zip = ZipFixtures.zip()
                .with("so/KS.2017.01.2017-02-03.05.pdf", PdfFixtures.aScan("5"))
                .with("KS.2017.01.06.pdf", PdfFixtures.locked("secret"))
                .with("KS.2017.01.07.pdf", PdfFixtures.aScan("7"))
                .with("photo.gif", new byte[] {1})
                .bytes();

        mvc.perform(upload("so.zip", zip).with(as(clerk))).andExpect(status().is3xxRedirection());
        ScanBinding binding = bindings.list(clerk, 0, 1).items().getFirst();
        for (int i = 0;
                i < 200
                        && works.find(binding.workId())
                                .filter(work -> work.isOver())
                                .isEmpty();
                i++) {
            Thread.sleep(100);
        }

        mvc.perform(get("/scans").with(as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("so.zip")));
        for (BindingList list : BindingList.values()) {
            mvc.perform(get("/scans/" + binding.id()).param("list", list.word()).with(as(clerk)))
                    .andExpect(status().isOk());
        }
        mvc.perform(get("/scans/" + binding.id()).param("list", "unreadable").with(as(clerk)))
                .andExpect(content().string(containsString("Tệp PDF bị khóa bằng mật khẩu.")))
                .andExpect(content().string(containsString("Không phải tệp .pdf hay ảnh")));
        mvc.perform(get("/scans/" + binding.id()).param("list", "orphan").with(as(clerk)))
                .andExpect(content().string(containsString("KS.2017.01.07.pdf")));
        mvc.perform(get("/scans/" + binding.id() + "/progress").with(as(clerk))).andExpect(status().isOk());
        assertThat(bindings.find(clerk, binding.id()).orElseThrow().tally())
                .containsEntry(BindingList.ORPHAN, 2)
                .containsEntry(BindingList.UNREADABLE, 2);
    }

    @Test
    void saysWhyAFileIsNotTaken() throws Exception {
        mvc.perform(upload("so.rar", "Rar!....".getBytes()).with(as(clerk)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tệp này không phải là tệp ZIP.")))
                .andExpect(content().string(containsString("dạng .zip")));
    }

    @Test
    void keepsOutWhoMayNotBind() throws Exception {
        Actor approver = Actor.inSession(Codes.fresh("a"), "A", Set.of(Role.APPROVER), Set.of(unit));
        mvc.perform(get("/scans").with(as(approver))).andExpect(status().isForbidden());
    }

    private org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder upload(
            String name, byte[] zip) {
        var request = multipart("/scans").file(new MockMultipartFile("file", name, "application/zip", zip));
        request.param("unit", unit);
        request.with(csrf());
        return request;
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
    }
}
