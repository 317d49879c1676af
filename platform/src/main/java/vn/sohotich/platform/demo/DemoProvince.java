package vn.sohotich.platform.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.StorageSettings;

/**
 * Loads the invented province at the first start of {@code ./sohotich demo}: 2 districts, 6 communes, 20,000 people, 12
 * books, 3,000 records in different states, page scans, one delivery of a contractor, and two small books of entries that stand twice or contradict
 * others. A load that was interrupted goes on at the next start.
 */
@Component
@Order(0)
@ConditionalOnProperty("sohotich.demo")
public class DemoProvince implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoProvince.class);
    private static final int PEOPLE = 20_000;
    private static final long SEED = 1976;
    private static final int APPROVED_BOOKS = 4;
    private static final int TRANSFERRED_BOOKS = 2;
    private static final int DELIVERED_BOOK = 10;
    private final DemoTerritory territory;
    private final DemoAccounts accounts;
    private final DemoPopulation population;
    private final DemoImports imports;
    private final DemoScans scans;
    private final DemoDecisions decisions;
    private final Path done;

    DemoProvince(
            DemoTerritory territory,
            DemoAccounts accounts,
            DemoPopulation population,
            DemoImports imports,
            DemoScans scans,
            DemoDecisions decisions,
            StorageSettings storage) {
        this.territory = territory;
        this.accounts = accounts;
        this.population = population;
        this.imports = imports;
        this.scans = scans;
        this.decisions = decisions;
        this.done = storage.data().resolve("demo-loaded");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (Files.exists(done)) {
            return;
        }
        long start = System.nanoTime();
        territory.draw();
        accounts.open();
        InventedPeople people = new InventedPeople(SEED, InventedUnit.COMMUNES);
        List<InventedPerson> everyone = people.make(PEOPLE);
        population.load(people, everyone, accounts.actor(DemoAccounts.PROVINCE));
        Map<InventedBook, List<Map<String, String>>> books = new LinkedHashMap<>();
        InventedEntries entries = new InventedEntries(people, everyone, SEED);
        Actor clerk = accounts.actor(DemoAccounts.CLERK);
        for (InventedBook book : InventedBook.ALL) {
            books.put(book, entries.of(book));
            imports.bring(book, books.get(book), clerk);
        }
        Map<InventedBook, List<Map<String, String>>> doubles = new InventedDoubles(books, everyone).rows();
        doubles.forEach((book, rows) -> imports.bring(book, rows, clerk));
        LOG.info("Demonstration: people and books loaded after {} s", (System.nanoTime() - start) / 1_000_000_000);
        scans.bind(books, clerk);
        doubles.forEach((book, rows) -> scans.bind(book, rows, clerk));
        decisions.awaitLookups(clerk);
        Actor approver = accounts.actor(DemoAccounts.APPROVER);
        InventedBook.ALL.stream().limit(APPROVED_BOOKS).forEach(book -> decisions.approve(book, approver));
        InventedBook.ALL.stream().limit(TRANSFERRED_BOOKS).forEach(book -> decisions.transfer(book, clerk));
        decisions.deliver(InventedBook.ALL.get(DELIVERED_BOOK), clerk);
        Files.createFile(done);
        LOG.info("Demonstration ready after {} s", (System.nanoTime() - start) / 1_000_000_000);
    }
}
