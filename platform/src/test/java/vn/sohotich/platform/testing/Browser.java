package vn.sohotich.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: keeps cookies, sends the forgery token of the page it last saw, follows nothing. */
public final class Browser {
    private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String address;
    private String forgeryToken = "";

    public Browser(int port) {
        this.address = "http://localhost:" + port;
    }

    /** A browser in which this account has just signed in. */
    public static Browser signedIn(int port, String username, String password) {
        Browser browser = new Browser(port);
        HttpResponse<String> answer = browser.signIn(username, password);
        if (!answer.headers().firstValue("Location").orElse("").equals(browser.address + "/")) {
            throw new AssertionError("sign-in refused: " + answer.headers().firstValue("Location"));
        }
        browser.get("/");
        return browser;
    }

    public HttpResponse<String> signIn(String username, String password) {
        get("/sign-in");
        return post("/sign-in", Map.of("username", username, "password", password));
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = send(request.GET());
        Matcher found = FORGERY_TOKEN.matcher(answer.body());
        if (found.find()) {
            forgeryToken = found.group(1);
        }
        return answer;
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", forgeryToken)
                .POST(body(form)));
    }

    public HttpResponse<String> postWithoutForgeryToken(String path, Map<String, String> form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body(form)));
    }

    /** Sends JSON with the forgery token, or with these headers when any are given. */
    public HttpResponse<String> json(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        } else {
            request.header("X-CSRF-TOKEN", forgeryToken);
        }
        return send(request);
    }

    /** The path and query that an answer leads to, or an empty text. */
    public static String next(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(to -> to.getRawQuery() == null ? to.getPath() : to.getPath() + "?" + to.getRawQuery())
                .orElse("");
    }

    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("sohotich"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher body(Map<String, String> form) {
        return HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
