package vn.sohotich.platform.population;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/** Invented extracts of the population register, and loading them the way people do. */
public final class Extracts {
    public static final String HEADER = "soDinhDanh,hoTen,ngaySinh,gioiTinh,danToc,quocTich,queQuan,noiDangKyKhaiSinh,"
            + "noiThuongTru,hoTenCha,soDinhDanhCha,hoTenMe,soDinhDanhMe,hoTenVoChong,soDinhDanhVoChong,ngayChet";
    private static final AtomicInteger NEXT = new AtomicInteger(100_000);

    private final List<String> lines = new ArrayList<>();

    /** A personal id that no other test has, of somebody born in the given year. */
    public static String freshId(int birthYear, boolean female) {
        int century = (birthYear - 1900) / 100 * 2 + (female ? 1 : 0);
        return "030%d%02d%06d".formatted(century, birthYear % 100, NEXT.incrementAndGet());
    }

    public static Actor provincialOfficer() {
        return Actor.inSession("tinh", "Cán bộ tỉnh", Set.of(Role.PROVINCIAL_OFFICER), Set.of("t1"));
    }

    public static Actor policeOfficer() {
        return Actor.inSession("congan", "Công an xã", Set.of(Role.POLICE_OFFICER), Set.of("t1"));
    }

    public Extracts row(String... cells) {
        var line = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            line.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(i < cells.length ? cells[i] : "")
                    .append('"');
        }
        lines.add(line.toString());
        return this;
    }

    public String csv() {
        return HEADER + "\n" + String.join("\n", lines) + "\n";
    }

    /** Loads the rows and waits until the work is over. */
    public WorkState load(PopulationLoads loads, Uploads uploads, Works works) throws Exception {
        return load(csv(), loads, uploads, works);
    }

    public static WorkState load(String csv, PopulationLoads loads, Uploads uploads, Works works) throws Exception {
        var content = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        var file = (UploadedFile) uploads.receive(content, "dan-cu.csv");
        var requested = (LoadRequested.Waiting) loads.request(provincialOfficer(), file);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        WorkState state = works.find(requested.workId()).orElseThrow();
        while (!state.isOver() && System.nanoTime() < end) {
            Thread.sleep(50);
            state = works.find(requested.workId()).orElseThrow();
        }
        return state;
    }
}
