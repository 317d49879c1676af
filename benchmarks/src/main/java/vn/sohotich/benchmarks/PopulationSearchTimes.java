package vn.sohotich.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.LoadRequested;
import vn.sohotich.platform.population.PersonQuery;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/**
 * Times of searches in the population register over invented people, audit entry included: {@code main [people]}. Prints
 * the time of the load, then median and 99th percentile in milliseconds per kind of search.
 */
public final class PopulationSearchTimes {
    private static final Actor OFFICER = Actor.inSession(
            "benchmark", "Benchmark", Set.of(Role.PROVINCIAL_OFFICER, Role.POLICE_OFFICER), Set.of("t"));
    private static final int ROUNDS = 300;
    private static final int WARM_UP = 50;
    private static final String[] SURNAMES = {
        "NGUYỄN", "NGUYỄN", "NGUYỄN", "NGUYỄN", "TRẦN", "TRẦN", "LÊ", "LÊ", "PHẠM", "HOÀNG", "VŨ", "ĐẶNG", "BÙI", "ĐỖ"
    };
    private static final String[] MIDDLES = {"VĂN", "VĂN", "THỊ", "THỊ", "ĐỨC", "NGỌC", "HỮU", "THU", "QUANG", "MINH"};
    private static final String[] GIVEN = {
        "AN", "BÌNH", "CHI", "DŨNG", "DUNG", "GIANG", "HÀ", "HẢI", "HOÀ", "HƯƠNG", "KHÁNH", "LAN", "LINH", "LONG",
                "MAI",
        "MINH", "NAM", "NGA", "NGỌC", "OANH", "PHÚC", "PHƯƠNG", "QUÂN", "SƠN", "TÂM", "THẢO", "THẮNG", "TUẤN", "VÂN",
                "YẾN"
    };

    private PopulationSearchTimes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        Path data = Files.createTempDirectory("population-search");
        try (var context = new SpringApplicationBuilder(Sohotich.class)
                .run("--server.port=0", "--sohotich.data=" + data, "--logging.level.root=warn")) {
            List<String[]> known = load(context, data, people);
            searches(context.getBean(PopulationRegister.class), known);
        }
    }

    private static List<String[]> load(ConfigurableApplicationContext context, Path data, int people)
            throws IOException, InterruptedException {
        Path file = data.resolve("people.csv");
        List<String[]> known = write(file, people);
        long start = System.nanoTime();
        try (var content = Files.newInputStream(file)) {
            var upload = context.getBean(Uploads.class).receive(content, "people.csv");
            var asked = context.getBean(PopulationLoads.class).request(OFFICER, upload);
            if (asked instanceof LoadRequested.Waiting waiting) {
                Works works = context.getBean(Works.class);
                WorkState state = works.find(waiting.workId()).orElseThrow();
                while (!state.isOver()) {
                    Thread.sleep(100);
                    state = works.find(waiting.workId()).orElseThrow();
                }
                print("load %,d people: %.1f s, %s%n", people, (System.nanoTime() - start) / 1e9, state.summary());
            }
        }
        return known;
    }

    private static List<String[]> write(Path file, int people) {
        var random = new Random(7);
        var known = new ArrayList<String[]>();
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("soDinhDanh,hoTen,ngaySinh,gioiTinh,danToc,quocTich,queQuan,noiDangKyKhaiSinh,noiThuongTru,"
                    + "hoTenCha,hoTenMe\n");
            for (int i = 0; i < people; i++) {
                String[] person = person(random, i);
                String place = "\"Xã " + GIVEN[i % 30] + " " + SURNAMES[i % 14] + ", huyện Nam Sách, tỉnh Hải Dương\"";
                out.write(String.join(
                        ",",
                        person[0],
                        person[1],
                        person[2],
                        "1",
                        "Kinh",
                        "Việt Nam",
                        place,
                        place,
                        place,
                        person[3],
                        person[4]));
                out.write('\n');
                known.add(person);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static String[] person(Random random, int number) {
        int year = 1930 + random.nextInt(90);
        String id = "030%d%02d%06d".formatted((year - 1900) / 100 * 2, year % 100, number);
        String born = "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), year);
        return new String[] {id, name(random), born, name(random), name(random)};
    }

    private static String name(Random random) {
        String middle = MIDDLES[random.nextInt(MIDDLES.length)];
        String second = random.nextInt(3) == 0 ? " " + GIVEN[random.nextInt(GIVEN.length)] : "";
        return SURNAMES[random.nextInt(SURNAMES.length)] + " " + middle + second + " "
                + GIVEN[random.nextInt(GIVEN.length)];
    }

    private static void searches(PopulationRegister register, List<String[]> known) {
        Map<String, Function<String[], PersonQuery>> kinds = new LinkedHashMap<>();
        kinds.put("whole number", one -> query(one[0], "", "", ""));
        kinds.put("number, first 9 digits", one -> query(one[0].substring(0, 9), "", "", ""));
        kinds.put("number, first 4 digits", one -> query(one[0].substring(0, 4), "", "", ""));
        kinds.put("name with marks", one -> query("", one[1], "", ""));
        kinds.put("name without marks", one -> query("", plain(one[1]), "", ""));
        kinds.put("surname and middle name only", one -> query("", plain(one[1]).split(" ")[0] + " van", "", ""));
        kinds.put(
                "given name only",
                one -> query("", plain(one[1]).substring(plain(one[1]).lastIndexOf(' ')), "", ""));
        kinds.put("date of birth", one -> query("", "", one[2], ""));
        kinds.put("year of birth", one -> query("", "", one[2].substring(6), ""));
        kinds.put("name and year", one -> query("", plain(one[1]), one[2].substring(6), ""));
        kinds.put(
                "given name and date", one -> query("", plain(one[1].substring(one[1].lastIndexOf(' '))), one[2], ""));
        kinds.put("mother", one -> query("", "", "", one[4]));
        kinds.put("name and mother", one -> query("", plain(one[1]), "", plain(one[4])));
        kinds.forEach((kind, question) -> time(register, kind, question, known));
    }

    private static void time(
            PopulationRegister register, String kind, Function<String[], PersonQuery> question, List<String[]> known) {
        var random = new Random(11);
        var times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            PersonQuery query = question.apply(known.get(random.nextInt(known.size())));
            long start = System.nanoTime();
            register.searchLogged(OFFICER, query);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        print("%-30s p50 %6.1f ms   p99 %6.1f ms%n", kind, times[ROUNDS / 2], times[ROUNDS * 99 / 100]);
    }

    private static PersonQuery query(String number, String name, String birth, String parent) {
        return new PersonQuery(number, name, birth, parent, 0, 50);
    }

    private static String plain(String name) {
        return Folding.plain(name);
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form, values);
    }
}
