package vn.sohotich.platform.book.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.NewAccount;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.identity.token.AccessTokens;
import vn.sohotich.platform.identity.token.TokenOutcome;
import vn.sohotich.platform.testing.Codes;

/** A program that calls the application with the access token of a fresh account. */
public final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String root;
    private final String token;
    private final Actor actor;

    private Caller(String root, String token, Actor actor) {
        this.root = root;
        this.token = token;
        this.actor = actor;
    }

    /** An account of this role in these units, with a token that carries all that the account may do. */
    public static Caller of(
            Accounts accounts, AccessTokens tokens, Access access, int port, Role role, Set<String> units) {
        String name = Codes.fresh("caller");
        accounts.enroll("test", new NewAccount(name, "Người Thử", Set.of(role), units), UUID.randomUUID() + "Aa1!");
        Actor actor = accounts.actor(name).orElseThrow();
        Set<Action> scopes = EnumSet.allOf(Action.class).stream()
                .filter(action -> access.may(actor, action))
                .collect(Collectors.toSet());
        TokenOutcome outcome = tokens.issue(actor, "thử", scopes, 1);
        String secret = ((TokenOutcome.Issued) outcome).secret();
        return new Caller("http://localhost:" + port, secret, actor);
    }

    public Actor actor() {
        return actor;
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form with one file. */
    public HttpResponse<byte[]> upload(String path, String fileName, byte[] content, String... fields) {
        String boundary = "----" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n"
                            + fields[i + 1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(
                    request.header("Authorization", "Bearer " + token).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
