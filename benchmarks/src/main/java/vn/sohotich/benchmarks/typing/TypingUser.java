package vn.sohotich.benchmarks.typing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser who types pages: signed in with an account of their own, a request whenever a field is left. */
final class TypingUser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final int SHORTEST_REST = 1_000;
    private static final int LONGEST_REST = 2_000;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String address;
    private final String unit;
    private String token = "";

    private TypingUser(int port, String unit) {
        this.address = "http://localhost:" + port;
        this.unit = unit;
    }

    static TypingUser signedIn(int port, String account, String password, String unit) {
        var user = new TypingUser(port, unit);
        user.get("/sign-in");
        user.post("/sign-in", Map.of("username", account, "password", password));
        user.get("/");
        return user;
    }

    void type(TypedPages pages, long seed, long end, boolean rests, Times times, AtomicInteger found) {
        var random = new SplittableRandom(seed ^ end);
        if (rests) {
            rest(random.nextInt(LONGEST_REST));
        }
        while (System.nanoTime() < end) {
            Map<String, String> form = pages.any(random);
            form.put("kind", "KS");
            form.put("unitCode", unit);
            long start = System.nanoTime();
            HttpResponse<String> answer = post("/lookups/typing", form);
            times.add(System.nanoTime() - start);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("answered " + answer.statusCode());
            }
            if (answer.body().contains("class=\"likely\"")) {
                found.incrementAndGet();
            }
            if (rests) {
                rest(random.nextInt(SHORTEST_REST, LONGEST_REST));
            }
        }
    }

    private static void rest(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void get(String path) {
        Matcher found = TOKEN.matcher(send(request(path).GET()).body());
        if (found.find()) {
            token = found.group(1);
        }
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
