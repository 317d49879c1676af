package vn.sohotich.platform.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.NewAccount;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.ScanRef;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

/** A commune of its own for one test, with people who work there and records that they entered. */
public final class Commune {
    private static final LocalDate SINCE = LocalDate.of(1976, 1, 1);
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    public static final String PASSWORD = "Mat-Khau-Rieng-2026";
    private final ApplicationContext context;
    public final String province = Codes.fresh("t");
    public final String code = Codes.fresh("x");
    public final String name = Codes.place("xã An");

    private Commune(ApplicationContext context) {
        this.context = context;
    }

    /** Puts a new province with this one commune on the map. */
    public static Commune founded(ApplicationContext context) {
        Commune commune = new Commune(context);
        String district = Codes.fresh("h");
        context.getBean(Territory.class)
                .load(
                        List.of(
                                new Unit(
                                        commune.province,
                                        Codes.place("tỉnh Bình"),
                                        UnitLevel.PROVINCE,
                                        null,
                                        SINCE,
                                        null),
                                new Unit(
                                        district,
                                        Codes.place("huyện Hòa"),
                                        UnitLevel.DISTRICT,
                                        commune.province,
                                        SINCE,
                                        null),
                                new Unit(commune.code, commune.name, UnitLevel.COMMUNE, district, SINCE, null)),
                        "test");
        return commune;
    }

    /** Somebody with this role in this commune. */
    public Actor somebody(Role role) {
        Accounts accounts = context.getBean(Accounts.class);
        String username = Codes.fresh("nguoi");
        accounts.enroll("test", new NewAccount(username, "Người Thử", Set.of(role), Set.of(code)), PASSWORD);
        return accounts.actor(username).orElseThrow();
    }

    /** A birth record that this actor entered, with nothing wrong with it. */
    public UUID birth(Actor clerk) {
        int number = NUMBERS.incrementAndGet();
        Map<String, String> written = new TreeMap<>();
        written.put("so", number + "/2018");
        written.put("quyenSo", "01/2018");
        written.put("trangSo", "1");
        written.put("ngayDangKy", "05.03.2018");
        written.put("loaiDangKy", "1");
        written.put("noiDangKy", "UBND " + name);
        written.put("nksHoTen", "Lê Thị Hoa " + Character.toString('A' + number % 26));
        written.put("nksGioiTinh", "2");
        written.put("nksNgaySinh", "20.02.2018");
        written.put("nksNoiSinh", "Trạm y tế " + name);
        written.put("nksQueQuan", name);
        written.put("nksDanToc", "Kinh");
        written.put("nksQuocTich", "Việt Nam");
        written.put("nksLoaiKhaiSinh", "1");
        EntryOutcome kept = context.getBean(Records.class).enter(clerk, "KS", code, written);
        if (kept instanceof EntryOutcome.Kept record) {
            return record.id();
        }
        throw new AssertionError("Not kept: " + kept);
    }

    /** The same, scanned and looked up, so that it stands for approval. */
    public UUID readyBirth(Actor clerk) {
        UUID id = birth(clerk);
        Records records = context.getBean(Records.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            records.attachScan(id, new ScanRef(UUID.randomUUID(), 1, "KS.2018.01.2018-03-05.001.pdf"), clerk.account());
            records.noteLookup(id, "CONSISTENT");
        });
        return id;
    }
}
