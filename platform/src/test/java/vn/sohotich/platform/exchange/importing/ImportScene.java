package vn.sohotich.platform.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.NewAccount;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.territory.Recognition;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.testing.Codes;

/** Units, people and files for tests of imports; every call makes its own. */
@Component
public class ImportScene {
    private static final LocalDate LONG_AGO = LocalDate.of(2004, 7, 8);

    @Autowired
    Territory territory;

    @Autowired
    Accounts accounts;

    @Autowired
    Uploads uploads;

    @Autowired
    Imports imports;

    /** A commune with an invented name, and how books write it. */
    public record Commune(String code, String district, String province, String written) {}

    public Commune commune() {
        String province = Codes.fresh("p");
        String provinceName = Codes.place("Lam Sơn");
        String district = Codes.fresh("d");
        String districtName = Codes.place("Đông Giang");
        String commune = Codes.fresh("x");
        String communeName = Codes.place("An Bình");
        territory.load(List.of(
                new Unit(province, "Tỉnh " + provinceName, UnitLevel.PROVINCE, null, LONG_AGO, null),
                new Unit(district, "Huyện " + districtName, UnitLevel.DISTRICT, province, LONG_AGO, null),
                new Unit(commune, "Xã " + communeName, UnitLevel.COMMUNE, district, LONG_AGO, null)));
        return new Commune(
                commune,
                district,
                province,
                "ubnd Xã " + communeName + ", huyện " + districtName + ", tỉnh " + provinceName);
    }

    /** Loads the units that offices such as {@code ubnd Xã A, huyện B, tỉnh C} name; codes by office. */
    public Map<String, String> unitsOf(Set<String> offices) {
        Map<String, String> codes = new LinkedHashMap<>();
        Map<String, String> districts = new LinkedHashMap<>();
        for (String office : offices) {
            String[] parts = office.split(", ");
            String province = ((Recognition.Recognised) territory.recognise(parts[2]))
                    .unit()
                    .code();
            String district = districts.computeIfAbsent(parts[1] + parts[2], any -> {
                String code = Codes.fresh("d");
                territory.load(List.of(
                        new Unit(code, "Huyện" + parts[1].substring(5), UnitLevel.DISTRICT, province, LONG_AGO, null)));
                return code;
            });
            String code = Codes.fresh("x");
            territory.load(List.of(new Unit(code, parts[0].substring(5), UnitLevel.COMMUNE, district, LONG_AGO, null)));
            codes.put(office, code);
        }
        return codes;
    }

    public Actor somebody(Role role, String... units) {
        String username = Codes.fresh("user");
        accounts.enroll(
                "system", new NewAccount(username, "Trần Thử", Set.of(role), Set.of(units)), "Ruộng-bậc-thang-7");
        return accounts.actor(username).orElseThrow();
    }

    public Imports imports() {
        return imports;
    }

    public UploadedFile stored(Path file, String name) {
        try (InputStream content = Files.newInputStream(file)) {
            return (UploadedFile) uploads.receive(content, name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public ImportBatch read(Actor actor, Path file) {
        return read(actor, file, null);
    }

    /** Sends a file and waits until it was read. */
    public ImportBatch read(Actor actor, Path file, @Nullable String unit) {
        ImportOutcome outcome = imports.receive(actor, stored(file, "c06.xlsx"), unit);
        assertThat(outcome).isInstanceOf(ImportOutcome.Accepted.class);
        return settled(actor, ((ImportOutcome.Accepted) outcome).batch().id());
    }

    /** Sends, reads and applies a file. */
    public ImportBatch applied(Actor actor, Path file) {
        ImportBatch batch = read(actor, file);
        assertThat(batch.status()).isEqualTo(BatchStatus.READY);
        imports.apply(actor, batch.id());
        ImportBatch applied = settled(actor, batch.id());
        assertThat(applied.status()).isEqualTo(BatchStatus.APPLIED);
        return applied;
    }

    public ImportBatch settled(Actor actor, UUID id) {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (true) {
            ImportBatch batch = imports.find(actor, id).orElseThrow();
            if (!batch.status().isRunning()) {
                return batch;
            }
            assertThat(Instant.now()).as("the import still runs").isBefore(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
