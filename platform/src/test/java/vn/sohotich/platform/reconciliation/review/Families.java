package vn.sohotich.platform.reconciliation.review;

import static vn.sohotich.platform.population.Extracts.freshId;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/** Invented families in the register, and birth records of their children in a commune of one test. */
public final class Families {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String[] SURNAMES = {"Tạ", "Khuất", "Mạc", "Lục", "Ninh", "Quách", "Chử", "Doãn", "Nghiêm"};
    private static final String[] MIDDLES = {"Minh", "Đức", "Quang", "Hữu", "Bá", "Trọng", "Công"};
    private static final String[] GIVEN = {
        "Khôi", "Vĩ", "Ước", "Thước", "Quyết", "Hoạch", "Tráng", "Kiệt", "Thuấn", "Nhượng", "Luyện"
    };

    private final ApplicationContext context;
    private final Commune commune;
    private final Extracts extract = new Extracts();

    public Families(ApplicationContext context, Commune commune) {
        this.context = context;
        this.commune = commune;
    }

    /** A child with its parents; {@code twin} is another child of the same name and day, or empty. */
    public record Family(String name, String born, String mother, String father, String child, String twin) {}

    /** A family with twins of one name, whom nobody can tell apart by the page. */
    public Family withTwins() {
        return family(freshId(2001, false));
    }

    public Family withOneChild() {
        return family("");
    }

    private Family family(String twin) {
        int own = NEXT.incrementAndGet();
        String name = SURNAMES[own % 9] + " " + MIDDLES[own % 7] + " " + GIVEN[own % 11];
        var family = new Family(
                name,
                "%02d/%02d/2001".formatted(own % 28 + 1, own * 5 % 12 + 1),
                "Lỗ Thị " + GIVEN[(own + 5) % 11],
                SURNAMES[own % 9] + " Văn " + GIVEN[(own + 3) % 11],
                freshId(2001, false),
                twin);
        String motherId = freshId(1975, true);
        String fatherId = freshId(1972, false);
        row(motherId, family.mother(), "1975", "2", "", "", "", "", family.father(), fatherId);
        row(fatherId, family.father(), "1972", "1", "", "", "", "", family.mother(), motherId);
        for (String child : List.of(family.child(), twin)) {
            if (!child.isEmpty()) {
                row(child, name, family.born(), "1", family.father(), fatherId, family.mother(), motherId, "", "");
            }
        }
        return family;
    }

    private void row(String id, String name, String born, String sex, String... relatives) {
        String place = commune.name + ", huyện Kinh Môn, tỉnh Hải Dương";
        String[] cells = {id, name, born, sex, "Kinh", "Việt Nam", place, place, place};
        var all = new String[cells.length + relatives.length];
        System.arraycopy(cells, 0, all, 0, cells.length);
        System.arraycopy(relatives, 0, all, cells.length, relatives.length);
        extract.row(all);
    }

    /** Loads every family made so far into the register. */
    public void load() {
        try {
            extract.load(
                    context.getBean(PopulationLoads.class),
                    context.getBean(Uploads.class),
                    context.getBean(Works.class));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The record of the child's birth as the register has it, with some fields otherwise; looked up. */
    public UUID birthOf(Actor clerk, Family family, Map<String, String> otherwise) {
        UUID id = enter(clerk, family, otherwise);
        lookUp(clerk, id);
        return id;
    }

    /** The same, still waiting for its look-up. */
    public UUID enter(Actor clerk, Family family, Map<String, String> otherwise) {
        int number = NEXT.incrementAndGet();
        Map<String, String> written = new TreeMap<>();
        written.put("so", number + "/2001");
        written.put("quyenSo", "01/2001");
        written.put("trangSo", "1");
        written.put("ngayDangKy", "30.12.2001");
        written.put("loaiDangKy", "1");
        written.put("noiDangKy", "UBND " + commune.name);
        written.put("nksHoTen", family.name().toUpperCase(Locale.of("vi")));
        written.put("nksGioiTinh", "1");
        written.put("nksNgaySinh", family.born().replace('/', '.'));
        written.put("nksDanToc", "Kinh");
        written.put("nksQuocTich", "Việt Nam");
        written.put("meHoTen", family.mother());
        written.put("meNgaySinh", "1975");
        written.put("chaHoTen", family.father());
        written.put("chaNgaySinh", "1972");
        written.putAll(otherwise);
        EntryOutcome kept = context.getBean(Records.class).enter(clerk, "KS", commune.code, written);
        return ((EntryOutcome.Kept) kept).id();
    }

    /** Has whoever waits looked up, and waits until this record is. */
    public void lookUp(Actor clerk, UUID record) {
        Records records = context.getBean(Records.class);
        if (records.find(record).orElseThrow().lookup() != LookupState.PENDING) {
            return;
        }
        context.getBean(Works.class).submit(new WorkRequest("look-up", clerk.account(), null, Map.of(), List.of("")));
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (records.find(record).orElseThrow().lookup() == LookupState.PENDING && System.nanoTime() < end) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
