package vn.sohotich.platform.exchange.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.sohotich.platform.book.PdfFixtures;
import vn.sohotich.platform.exchange.binding.ScanBindings;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

@PlatformTest
class SendingModuleTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    ScanBindings bindings;

    private final String unit = Codes.fresh("u");
    private final Actor clerk = SignedIn.somebody(Role.JUSTICE_CLERK, unit);

    @Test
    void bindsAZipThatCameInPieces() throws Exception {
        byte[] zip = zip();
        String id = begin("so.zip", zip.length);
        put(id, 0, zip, digest(zip)).andExpect(status().isNoContent());
        mvc.perform(get("/scans").with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("data-unfinished=\"" + id + "\"")));
        finish(id, zip).andExpect(status().isOk()).andExpect(jsonPath("$.name").value("so.zip"));

        var sent = multipart("/scans");
        sent.param("upload", id).param("unit", unit);
        mvc.perform(sent.with(csrf()).with(SignedIn.as(clerk))).andExpect(status().is3xxRedirection());

        assertThat(bindings.list(clerk, 0, 1).items().getFirst().fileName()).isEqualTo("so.zip");
        mvc.perform(get("/scans").with(SignedIn.as(clerk)))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("data-unfinished=\"" + id))));
    }

    @Test
    void saysInWordsWhatIsWrongWithAPiece() throws Exception {
        byte[] zip = zip();
        String id = begin("so.zip", zip.length);

        put(id, 0, zip, digest(new byte[] {1}))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("upload.piece-hash"))
                .andExpect(jsonPath("$.says").value("Phần thứ 1 của tệp đến nơi không nguyên vẹn."));
        put(id, 0, zip, "md5=:abc:").andExpect(status().isUnprocessableContent());
        put(id, 3, zip, digest(zip)).andExpect(jsonPath("$.code").value("upload.piece-none"));
        finish(id, zip).andExpect(jsonPath("$.code").value("upload.incomplete"));
    }

    @Test
    void letsNobodyElseSeeOrUseAFile() throws Exception {
        byte[] zip = zip();
        String id = begin("so.zip", zip.length);
        put(id, 0, zip, digest(zip)).andExpect(status().isNoContent());
        finish(id, zip).andExpect(status().isOk());
        Actor other = SignedIn.somebody(Role.JUSTICE_CLERK, unit);

        mvc.perform(get("/uploads/" + id).with(SignedIn.as(other))).andExpect(status().isNotFound());
        mvc.perform(delete("/uploads/" + id).with(csrf()).with(SignedIn.as(other)))
                .andExpect(status().isNotFound());
        var sent = multipart("/scans");
        sent.param("upload", id).param("unit", unit);
        mvc.perform(sent.with(csrf()).with(SignedIn.as(other)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Không có tệp gửi dở này")));
    }

    @Test
    void asksForThePermissionOfThePurpose() throws Exception {
        for (String purpose : new String[] {"scans", "workbook", "extract"}) {
            mvc.perform(post("/uploads")
                            .param("for", purpose)
                            .param("name", "a")
                            .param("size", "5")
                            .with(csrf())
                            .with(SignedIn.as(SignedIn.somebody(Role.AUDITOR, unit))))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(post("/uploads")
                        .param("for", "anything")
                        .param("name", "a")
                        .param("size", "5")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void wantsTheForgeryTokenForEveryChange() throws Exception {
        byte[] zip = zip();
        String id = begin("so.zip", zip.length);

        mvc.perform(post("/uploads").param("for", "scans").with(SignedIn.as(clerk)))
                .andExpect(status().isForbidden());
        mvc.perform(MockMvcRequestBuilders.put("/uploads/" + id + "/pieces/0")
                        .header("Content-Digest", digest(zip))
                        .content(zip)
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isForbidden());
        mvc.perform(delete("/uploads/" + id).with(SignedIn.as(clerk))).andExpect(status().isForbidden());
    }

    @Test
    void givesAFileUp() throws Exception {
        String id = begin("so.zip", 500);

        mvc.perform(delete("/uploads/" + id).with(csrf()).with(SignedIn.as(clerk)))
                .andExpect(status().isNoContent());
        mvc.perform(get("/uploads/" + id).with(SignedIn.as(clerk))).andExpect(status().isNotFound());
    }

    private String begin(String name, long size) throws Exception {
        String place = mvc.perform(post("/uploads")
                        .param("for", "scans")
                        .param("name", name)
                        .param("size", Long.toString(size))
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isCreated())
                .andExpect(header().exists("Location"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return String.valueOf(place).substring("/api/v1/uploads/".length());
    }

    private ResultActions put(String id, int piece, byte[] content, String digest) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.put("/uploads/" + id + "/pieces/" + piece)
                .header("Content-Digest", digest)
                .content(content)
                .with(csrf())
                .with(SignedIn.as(clerk)));
    }

    private ResultActions finish(String id, byte[] whole) throws Exception {
        return mvc.perform(post("/uploads/" + id + "/finish")
                .param("sha256", HexFormat.of().formatHex(sha256(whole)))
                .with(csrf())
                .with(SignedIn.as(clerk)));
    }

    private static byte[] zip() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("KS.2017.01.2017-02-03.05.pdf"));
            zip.write(PdfFixtures.aScan("5"));
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] content) throws Exception {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(content)) + ":";
    }

    private static byte[] sha256(byte[] content) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }
}
