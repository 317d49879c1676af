package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Browser;
import vn.sohotich.platform.testing.TestDataFolder;

/** A ZIP of several pieces over a server that is killed while a piece is on its way. */
class KilledUploadEndToEndTests {
    private static final String PASSWORD = "con cò bay lả";
    private static final int PIECE = 4 << 20;
    private static final String UNITS = """
            code,name,level,parent,validFrom,validTo
            t900,tỉnh Bình Xoan,PROVINCE,,1976-01-01,
            h900,huyện Hòa Lu,DISTRICT,t900,1976-01-01,
            x900,Xã Bình Kha,COMMUNE,h900,1976-01-01,
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void keepsEveryAcknowledgedPieceWhenTheServerIsKilled() throws Exception {
        Path units = Files.writeString(TestDataFolder.fresh("units").resolve("units.csv"), UNITS);
        byte[] zip = zip();
        Path data = TestDataFolder.fresh("killed-upload");
        try (ApplicationProcess application = new ApplicationProcess(data, units)) {
            int port = application.port();
            String token = token(port);
            String sending = "/api/v1/uploads?for=scans&name=so.zip&size=" + zip.length;
            String upload = "/api/v1/uploads/"
                    + json(send(port, token, "POST", sending, new byte[0], ""), 201)
                            .get("id")
                            .asString();
            assertThat(put(port, token, upload, zip, 0)).isEqualTo(204);
            assertThat(put(port, token, upload, zip, 2)).isEqualTo(204);
            try (Socket half = halfAPiece(port, token, upload, zip)) {
                application.kill();
                assertThat(half.isConnected()).isTrue();
            }

            application.startAgain();
            JsonNode state = json(send(port, token, "GET", upload, new byte[0], ""), 200);
            assertThat(state.get("received").get(0).asString()).isEqualTo(hex(piece(zip, 0)));
            assertThat(state.get("received").get(1).isNull()).isTrue();
            assertThat(state.get("received").get(2).asString()).isEqualTo(hex(piece(zip, 2)));
            assertThat(put(port, token, upload, zip, 1)).isEqualTo(204);
            json(send(port, token, "POST", upload + "/finish?sha256=" + hex(zip), new byte[0], ""), 200);
            String binding = "/api/v1/scan-bindings?unit=x900&upload=" + upload.substring("/api/v1/uploads/".length());
            JsonNode bound = json(send(port, token, "POST", binding, new byte[0], ""), 202);
            assertThat(bound.get("sha256").asString()).isEqualTo(hex(zip));
        }
    }

    /** A request for the second piece of which only the first half ever leaves. */
    private static Socket halfAPiece(int port, String token, String upload, byte[] zip) throws IOException {
        Socket socket = new Socket("localhost", port);
        byte[] piece = piece(zip, 1);
        OutputStream out = socket.getOutputStream();
        out.write(("PUT " + upload + "/pieces/1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Digest: " + digest(piece) + "\r\nContent-Length: " + piece.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(piece, 0, piece.length / 2);
        out.flush();
        return socket;
    }

    private int put(int port, String token, String upload, byte[] zip, int piece) throws Exception {
        byte[] content = piece(zip, piece);
        return send(port, token, "PUT", upload + "/pieces/" + piece, content, digest(content))
                .statusCode();
    }

    private HttpResponse<String> send(int port, String token, String method, String path, byte[] body, String digest)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.ofByteArray(body));
        if (!digest.isEmpty()) {
            request.header("Content-Digest", digest).header("Content-Type", "application/octet-stream");
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static byte[] piece(byte[] zip, int piece) {
        return Arrays.copyOfRange(zip, piece * PIECE, Math.min(zip.length, (piece + 1) * PIECE));
    }

    private static byte[] zip() throws IOException {
        byte[] noise = new byte[9 << 20];
        new Random(5).nextBytes(noise);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry("KS.2017.01.2017-02-03.05.pdf"));
            zip.write(noise);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] content) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(content)) + ":";
    }

    private static String hex(byte[] content) {
        return HexFormat.of().formatHex(sha256(content));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The first administrator opens the account of a provincial officer, who lets a program send scans. */
    private static String token(int port) {
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
        return Rest.tokenOf(port, "tinh", PASSWORD, Set.of(Action.BIND_SCANS));
    }
}
