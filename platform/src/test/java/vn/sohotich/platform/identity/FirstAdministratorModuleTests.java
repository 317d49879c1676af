package vn.sohotich.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.testing.Browser;
import vn.sohotich.platform.testing.TestDataFolder;

/** An installation of its own, since only an empty one has a first administrator. */
class FirstAdministratorModuleTests {
    private static final String PASSWORD = "con cò bay lả";

    @Test
    void opensExactlyOneFirstAccountHoweverManyAsk() throws Exception {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Sohotich.class)
                        .initializers(new TestDataFolder())
                        .run("--server.port=0");
                ExecutorService crowd = Executors.newFixedThreadPool(6)) {
            int port = Integer.parseInt(
                    Objects.requireNonNull(application.getEnvironment().getProperty("local.server.port")));
            assertThat(Browser.next(new Browser(port).get("/sign-in"))).isEqualTo("/first-administrator");

            List<String> answers = crowd
                    .invokeAll(IntStream.range(0, 6)
                            .mapToObj(number -> (Callable<HttpResponse<String>>) () -> ask(port, "quantri" + number))
                            .toList())
                    .stream()
                    .map(future -> Browser.next(future.resultNow()))
                    .toList();

            assertThat(answers).containsOnlyOnce("/sign-in?opened").contains("/sign-in");
            assertThat(accountsOf(application)).hasSize(1);
            assertThat(Browser.next(new Browser(port).get("/first-administrator")))
                    .isEqualTo("/sign-in");
            Browser administrator =
                    Browser.signedIn(port, accountsOf(application).getFirst(), PASSWORD);
            assertThat(administrator.get("/accounts").statusCode()).isEqualTo(200);
            assertThat(administrator.get("/audit").statusCode()).isEqualTo(403);
        }
    }

    private static HttpResponse<String> ask(int port, String username) {
        Browser browser = new Browser(port);
        browser.get("/first-administrator");
        return browser.post(
                "/first-administrator",
                Map.of("username", username, "displayName", "Lê Thử", "password", PASSWORD, "again", PASSWORD));
    }

    private static List<String> accountsOf(ConfigurableApplicationContext application) {
        return application
                .getBean(JdbcClient.class)
                .sql("SELECT username FROM identity.account")
                .query(String.class)
                .list();
    }
}
