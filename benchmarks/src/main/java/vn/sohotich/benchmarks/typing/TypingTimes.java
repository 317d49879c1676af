package vn.sohotich.benchmarks.typing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohotich.benchmarks.LinkageGenerator;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.NewAccount;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.LoadRequested;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/**
 * Times of the look-up while typing: {@code main PEOPLE USERS FOLDER [SECONDS]}. Invents people once, loads them once
 * through the product's own load, and uses both again in the next run. Users sign in over HTTP and type pages of other
 * people, first at human pace, then without rest. Every request passes the whole application, its audit entry included.
 */
public final class TypingTimes {
    private static final String UNIT = "typing-times";
    private static final String PASSWORD = "mot-mat-khau-de-do";
    private static final double NOT_REGISTERED = 0.86;
    private static final int RECORDS = 100_000;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration NO_REST = Duration.ofSeconds(20);

    private TypingTimes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int people = Integer.parseInt(args[0]);
        int users = Integer.parseInt(args[1]);
        Path folder = Path.of(args[2]);
        Duration length = Duration.ofSeconds(args.length > 3 ? Long.parseLong(args[3]) : 90);
        invent(folder, people);
        TypedPages pages = TypedPages.read(folder.resolve("births.csv"));
        try (var context = new SpringApplicationBuilder(Sohotich.class, ServerTimes.class)
                .run("--server.port=0", "--sohotich.data=" + folder.resolve("data"), "--logging.level.root=warn")) {
            load(context, folder.resolve("population.csv"), people);
            demandKeysOfToday(context);
            await(context);
            measure(context, pages, users, length);
        }
    }

    private static void invent(Path folder, int people) throws IOException {
        if (!Files.exists(folder.resolve("truth.csv"))) {
            int invented = (int) (people / NOT_REGISTERED);
            LinkageGenerator.main(
                    new String[] {folder.toString(), "" + invented, "" + Math.min(RECORDS, people / 4), "20", "1"});
        }
    }

    private static void load(ConfigurableApplicationContext context, Path file, int people)
            throws IOException, InterruptedException {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        if (count(jdbc, "population.person") < people / 2) {
            Actor officer = Actor.inSession("benchmark", "Benchmark", Set.of(Role.PROVINCIAL_OFFICER), Set.of(UNIT));
            long start = System.nanoTime();
            try (var content = Files.newInputStream(file)) {
                var upload = (UploadedFile) context.getBean(Uploads.class).receive(content, "people.csv");
                var asked = (LoadRequested.Waiting)
                        context.getBean(PopulationLoads.class).request(officer, upload);
                WorkState state = finished(context.getBean(Works.class), asked);
                print("load: %.0f s, %s%n", (System.nanoTime() - start) / 1e9, state.summary());
            }
        }
        print(
                "register: %,d people, %,d blocking keys%n",
                count(jdbc, "population.person"), count(jdbc, "population.block"));
    }

    /** A folder from before a change of the blocking keys would be measured wrongly. */
    private static void demandKeysOfToday(ConfigurableApplicationContext context) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        List<String> some = jdbc.sql("SELECT personal_id FROM population.person LIMIT 200")
                .query(String.class)
                .list();
        long missing = context.getBean(PopulationRegister.class).withPersonalIds(some).stream()
                .flatMapToLong(entry -> Arrays.stream(BlockingKeys.of(entry.person())))
                .filter(key -> jdbc.sql("SELECT NOT EXISTS (SELECT FROM population.block WHERE key = ?)")
                        .param(key)
                        .query(Boolean.class)
                        .single())
                .count();
        if (missing > 0) {
            throw new IllegalStateException("the folder has blocking keys of another version: remove it and run again");
        }
    }

    private static WorkState finished(Works works, LoadRequested.Waiting asked) throws InterruptedException {
        WorkState state = works.find(asked.workId()).orElseThrow();
        while (!state.isOver()) {
            Thread.sleep(500);
            state = works.find(asked.workId()).orElseThrow();
        }
        return state;
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private static void await(ConfigurableApplicationContext context) throws InterruptedException {
        PopulationRegister register = context.getBean(PopulationRegister.class);
        long start = System.nanoTime();
        while (register.statisticsAtHand().isEmpty()) {
            Thread.sleep(100);
        }
        print("first count of the register: done after %.1f s more%n", (System.nanoTime() - start) / 1e9);
    }

    private static void measure(ConfigurableApplicationContext context, TypedPages pages, int users, Duration length)
            throws InterruptedException {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        context.getBean(Territory.class).load(List.of(unit()));
        List<TypingUser> typists = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            String name = "go.phim." + i;
            context.getBean(Accounts.class)
                    .enroll(
                            "benchmark",
                            new NewAccount(name, "Người Đo", Set.of(Role.JUSTICE_CLERK), Set.of(UNIT)),
                            PASSWORD);
            typists.add(TypingUser.signedIn(port, name, PASSWORD, UNIT));
        }
        ServerTimes server = context.getBean(ServerTimes.class);
        run("warm-up", typists, pages, WARM_UP, true, server);
        run("human pace, 1 to 2 s", typists, pages, length, true, server);
        run("without rest", typists, pages, NO_REST, false, server);
    }

    private static Unit unit() {
        return new Unit(UNIT, "Xã Đo Thử", UnitLevel.COMMUNE, null, LocalDate.of(2000, 1, 1), null);
    }

    private static void run(
            String name, List<TypingUser> users, TypedPages pages, Duration length, boolean rests, ServerTimes server)
            throws InterruptedException {
        server.clear();
        var found = new AtomicInteger();
        var client = new Times();
        long end = System.nanoTime() + length.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < users.size(); i++) {
            TypingUser user = users.get(i);
            long seed = i;
            threads.add(Thread.startVirtualThread(() -> user.type(pages, seed, end, rests, client, found)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        print(
                "%-22s %d users, %,d requests, %.1f/s, with candidates %.0f %%%n",
                name,
                users.size(),
                client.size(),
                client.size() / (length.toMillis() / 1e3),
                100.0 * found.get() / Math.max(1, client.size()));
        print("  on the server  %s%n", server.told());
        print("  at the user    %s%n", client.told());
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form, values);
    }
}
