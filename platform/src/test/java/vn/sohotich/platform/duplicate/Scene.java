package vn.sohotich.platform.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.duplicate.judgement.Pages;
import vn.sohotich.platform.duplicate.run.Comparing;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.Commune;

/** A commune with a clerk, and pages of a family that no other test has. */
public final class Scene {
    private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);
    public final Commune commune;
    public final Actor clerk;
    private final ApplicationContext context;
    private final String family = Codes.place("Khuất").replaceAll("[^\\p{L} ]", "");
    private int number = 3;

    public Scene(ApplicationContext context) {
        this.context = context;
        this.commune = Commune.founded(context);
        this.clerk = commune.somebody(Role.JUSTICE_CLERK);
    }

    /** A birth page of this family. */
    public Map<String, String> birth(String... changes) {
        return Pages.with(
                Pages.with(
                        Pages.birth(),
                        "nksHoTen",
                        family + " Khôi",
                        "meHoTen",
                        "Lục Thị " + family,
                        "chaHoTen",
                        family + " Vĩ",
                        "noiDangKy",
                        "UBND " + commune.name),
                changes);
    }

    /** A marriage page of this family. */
    public Map<String, String> marriage(String... changes) {
        return Pages.with(
                Pages.with(Pages.marriage(), "chongHoTen", family + " Quang", "voHoTen", "Lỗ Thị " + family), changes);
    }

    /** A personal number that stands nowhere else. */
    public static String number(int year, boolean female) {
        int century = (year - 1900) / 100 * 2 + (female ? 1 : 0);
        return "097%d%02d%06d".formatted(century, year % 100, NUMBERS.incrementAndGet());
    }

    public UUID enter(String kind, Map<String, String> page) {
        return enter(kind, page, commune, clerk);
    }

    /** Enters a page and has its people count as looked up. */
    public UUID enter(String kind, Map<String, String> page, Commune where, Actor by) {
        Map<String, String> written = new HashMap<>(page);
        if (page.get("so").startsWith("12/") || !kind.equals("KS")) {
            written.put(
                    "so",
                    (number += 2) + "/"
                            + page.get("so").substring(page.get("so").indexOf('/') + 1));
        }
        written.put("noiDangKy", "UBND " + where.name);
        EntryOutcome kept = context.getBean(Records.class).enter(by, kind, where.code, written);
        UUID id = ((EntryOutcome.Kept) kept).id();
        lookedUp(id);
        return id;
    }

    public void correct(UUID id, Map<String, String> changes) {
        Records records = context.getBean(Records.class);
        int version = records.find(id).orElseThrow().version();
        EntryOutcome kept = records.correct(clerk, id, version, changes);
        if (!(kept instanceof EntryOutcome.Kept)) {
            throw new AssertionError(kept.toString());
        }
        lookedUp(id);
    }

    public void lookedUp(UUID id) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Records.class).noteLookup(id, "CONSISTENT"));
    }

    /** Compares whatever waits. */
    public void compare() {
        Comparing comparing = context.getBean(Comparing.class);
        while (comparing.nextChunk() > 0) {
            Thread.onSpinWait();
        }
    }

    /** The doubts that stand about a record, whatever was decided. */
    public List<Doubt> about(UUID record) {
        return context.getBean(vn.sohotich.platform.duplicate.store.Doubts.class)
                .about(List.of(record));
    }
}
