package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.platform.testing.Browser;

/** A program that talks to the application with an access token of somebody's account. */
final class Rest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST_WINDOW = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String secret;

    private Rest(int port, String secret) {
        this.address = "http://localhost:" + port;
        this.secret = secret;
    }

    /** Lets this account issue itself a token in a browser session, once, and uses it from then on. */
    static Rest withTokenOf(int port, String username, String password, Set<?> scopes) {
        return new Rest(port, tokenOf(port, username, password, scopes));
    }

    /** The secret of a token that this account issues itself. */
    static String tokenOf(int port, String username, String password, Set<?> scopes) {
        String wish = JSON.writeValueAsString(Map.of("name", "kiểm thử", "scopes", scopes, "days", 1));
        HttpResponse<String> issued = Browser.signedIn(port, username, password).json("POST", "/api/v1/tokens", wish);
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(200);
        return JSON.readTree(issued.body()).get("secret").asString();
    }

    JsonNode get(String path) {
        return json(send(request(path).GET()), 200);
    }

    JsonNode post(String path, Object body, int status) {
        return json(postAnything(path, body), status);
    }

    HttpResponse<byte[]> postAnything(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    HttpResponse<byte[]> upload(String path, Path file, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(file, fields))));
    }

    byte[] download(String path) {
        HttpResponse<byte[]> answer = send(request(path).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** All items of a list that comes in windows. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode window;
        do {
            window =
                    get(path + (path.contains("?") ? "&" : "?") + "size=" + LARGEST_WINDOW + "&offset=" + items.size());
            window.get("items").forEach(items::add);
        } while (!window.get("items").isEmpty()
                && items.size() < window.get("total").asLong());
        return items;
    }

    /** The end of a piece of work, which must be good. */
    JsonNode finished(String workId) {
        await("work " + workId, () -> !isOpen(get("/api/v1/works/" + workId)));
        JsonNode work = get("/api/v1/works/" + workId);
        assertThat(work.get("status").asString()).as("work %s", work).isEqualTo("DONE");
        return work;
    }

    private static boolean isOpen(JsonNode work) {
        return Set.of("WAITING", "RUNNING").contains(work.get("status").asString());
    }

    /** Waits until this has happened, at most a few minutes. */
    static void await(String what, BooleanSupplier happened) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            pause();
        }
    }

    static JsonNode json(HttpResponse<byte[]> answer, int status) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        return JSON.readTree(body);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final String BOUNDARY = "ranh-gioi-cac-phan";

    private static byte[] multipart(Path file, Map<String, String> fields) {
        try (ByteArrayOutputStream body = new ByteArrayOutputStream()) {
            for (var field : fields.entrySet()) {
                String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n";
                body.write(part.getBytes(StandardCharsets.UTF_8));
            }
            String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            body.write(part.getBytes(StandardCharsets.UTF_8));
            body.write(Files.readAllBytes(file));
            body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return body.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/json, application/problem+json, */*")
                .header("Authorization", "Bearer " + secret);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
