package vn.sohotich.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.Folding;

/**
 * Invents a province of families over three generations and writes a register, birth records with noise and the truth
 * about them, in the columns of the linkage fixtures. Usage: LinkageGenerator DIR PEOPLE RECORDS SEED NOISE [CROWD]; CROWD
 * is the share of families that live in one commune and are called Nguyễn.
 */
public final class LinkageGenerator {
    private static final double NOT_REGISTERED = 0.12;
    private static final int FIRST_PROVINCE = 30;
    private static final int SERIALS = 1_000_000;
    private static final String POPULATION =
            "soDinhDanh,hoTen,ngaySinh,gioiTinh,danToc,quocTich,queQuan,noiDangKyKhaiSinh,noiThuongTru,hoTenCha,"
                    + "soDinhDanhCha,hoTenMe,soDinhDanhMe,hoTenVoChong,soDinhDanhVoChong,ngayChet\n";
    private static final String BIRTHS =
            "SO,QUYENSO,NOIDANGKY,DC_DVNHAPXA,NGAYDANGKY,NKSSODINHDANH,NKSHOTEN,NKSGIOITINH,NKSNGAYSINH,NKSQUEQUAN,"
                    + "NKSDANTOC,NKSQUOCTICH,MEHOTEN,MENGAYSINH,CHAHOTEN,CHANGAYSINH\n";
    private static final String[] GROUPS = {"Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Tày", "Mường", "Nùng"};
    private static final String[] PLACES = LinkageNames.words(
            "An Bình Cẩm Đông Hợp Hòa Hưng Lương Minh Nam Nga Phú Quang Sơn Tân Thái Thượng Tiến Trung Vĩnh Xuân Yên");

    private final SplittableRandom random;
    private final LinkageNoise noise;
    private final double crowd;
    private final List<Invented> people = new ArrayList<>();
    private final Map<String, Invented> spouses = new HashMap<>();
    private final List<String> communes = new ArrayList<>();

    private LinkageGenerator(int size, long seed, double noise, double crowd) {
        this.random = new SplittableRandom(seed);
        this.noise = new LinkageNoise(random, noise);
        this.crowd = crowd;
        for (int i = 0; i < Math.max(10, size / 6_000); i++) {
            communes.add("Xã " + word() + " " + word() + ", huyện " + PLACES[i / 25 % PLACES.length]
                    + " Giang, tỉnh Hải Nam");
        }
        while (people.size() < size) {
            family(adult(true, 0), adult(false, 0), 0);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var generator = new LinkageGenerator(
                Integer.parseInt(arguments[1]),
                Long.parseLong(arguments[3]),
                Double.parseDouble(arguments[4]),
                arguments.length > 5 ? Double.parseDouble(arguments[5]) : 0);
        generator.write(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
    }

    private String word() {
        return PLACES[random.nextInt(PLACES.length)];
    }

    private Invented adult(boolean male, int generation) {
        int year = 1935 + generation * 26 + random.nextInt(18);
        boolean crowded = crowd > 0 && random.nextDouble() < crowd;
        String surname = crowded ? "Nguyễn" : LinkageNames.surname(random);
        PartialDate birth = date(year);
        String place = crowded ? communes.getFirst() : communes.get(random.nextInt(communes.size()));
        return add(surname, male, birth, place, null, null);
    }

    private Invented add(
            String surname,
            boolean male,
            PartialDate birth,
            String place,
            @Nullable Invented father,
            @Nullable Invented mother) {
        int century = (birth.year() / 100 - 19) * 2 + (male ? 0 : 1);
        String id = String.format(
                Locale.ROOT,
                "%03d%d%02d%06d",
                FIRST_PROVINCE + people.size() / SERIALS,
                century,
                birth.year() % 100,
                people.size() * 7_919L % SERIALS);
        var person = new Invented(
                id,
                surname + " " + LinkageNames.rest(random, male),
                birth,
                male,
                GROUPS[random.nextInt(GROUPS.length)],
                place,
                father,
                mother,
                random.nextDouble() >= NOT_REGISTERED);
        people.add(person);
        return person;
    }

    private PartialDate date(int year) {
        boolean unknown = year < 1975 && random.nextDouble() < 0.2;
        return unknown
                ? PartialDate.of(year, 1, 1)
                : PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private void family(Invented husband, Invented wife, int generation) {
        spouses.put(husband.id, wife);
        spouses.put(wife.id, husband);
        String surname = husband.name.substring(0, husband.name.indexOf(' '));
        int year = Math.max(husband.birth.year(), wife.birth.year()) + 20;
        PartialDate twin = null;
        for (int child = random.nextInt(1, 5); child > 0 && year < 2024; child--) {
            PartialDate birth = twin != null ? twin : date(year);
            twin = twin == null && random.nextDouble() < 0.012 ? birth : null;
            year += twin == null ? 1 + random.nextInt(4) : 0;
            Invented person = add(surname, random.nextBoolean(), birth, husband.place, husband, wife);
            if (generation < 1 && birth.year() < 1985 && random.nextDouble() < 0.6) {
                Invented partner = adult(!person.male, 1);
                family(person.male ? person : partner, person.male ? partner : person, generation + 1);
            }
        }
    }

    private void write(Path folder, int records) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("population.csv"))) {
            out.write(POPULATION);
            for (Invented person : people) {
                if (person.registered) {
                    out.write(person.row(spouses.get(person.id)));
                }
            }
        }
        List<Invented> children =
                people.stream().filter(person -> person.mother != null).toList();
        int start = random.nextInt(children.size());
        try (BufferedWriter births = Files.newBufferedWriter(folder.resolve("births.csv"));
                BufferedWriter truth = Files.newBufferedWriter(folder.resolve("truth.csv"))) {
            births.write(BIRTHS);
            truth.write("file,row,outcome,soDinhDanh,differs\n");
            int step = children.size() / Math.min(records, children.size());
            for (int row = 1; row <= Math.min(records, children.size()); row++) {
                Invented child = children.get((start + row * step) % children.size());
                birth(child, row, births, truth);
            }
        }
    }

    private void birth(Invented child, int row, BufferedWriter births, BufferedWriter truth) throws IOException {
        String name = noise.written(noise.name(child.name));
        String date = noise.date(child.birth);
        boolean otherSex = noise.chance(0.006);
        String group = noise.chance(0.002) ? "Dao" : child.group;
        String mother = parent(child.mother, 0.08);
        String father = parent(child.father, 0.15);
        String place = noise.chance(0.01) ? communes.get(random.nextInt(communes.size())) : child.place;
        String id = random.nextDouble() < 0.3 / noise.rate() ? child.id : "";
        births.write(String.join(
                ",",
                row % 200 + 1 + "/" + child.birth.year(),
                "01/" + child.birth.year(),
                "\"ubnd " + place + "\"",
                place.substring(0, place.indexOf(',')),
                child.birth.toScreen(),
                id,
                name,
                child.male != otherSex ? "1" : "2",
                date,
                "\", , , \"",
                group,
                "Việt Nam",
                mother,
                mother.isEmpty() ? "" : year(child.mother),
                father,
                father.isEmpty() ? "" : year(child.father)));
        births.write('\n');
        var differs = new ArrayList<String>();
        note(differs, !group.equals(child.group), "danToc");
        note(differs, otherSex, "gioiTinh");
        note(differs, differ(name, child.name), "hoTen");
        note(differs, child.father != null && differ(father, child.father.name), "hoTenCha");
        note(differs, child.mother != null && differ(mother, child.mother.name), "hoTenMe");
        truth.write("births," + row + "," + truth(child, date, differs) + "\n");
    }

    private static String truth(Invented child, String date, List<String> differs) {
        boolean coarse = date.length() < 10;
        note(differs, !coarse && !date.equals(child.birth.toScreen()), "ngaySinh");
        boolean different = !differs.isEmpty();
        note(differs, coarse, "ngaySinh~");
        String outcome = !child.registered ? "NOT_FOUND" : different ? "INCONSISTENT" : "CONSISTENT";
        return outcome + "," + (child.registered ? child.id : "") + "," + String.join(" ", differs);
    }

    private String parent(@Nullable Invented parent, double missing) {
        return parent == null || noise.chance(missing) ? "" : noise.written(noise.name(parent.name));
    }

    private String year(@Nullable Invented parent) {
        return parent == null ? "" : Integer.toString(parent.birth.year() + (noise.chance(0.02) ? 1 : 0));
    }

    private static boolean differ(String written, String name) {
        return !written.isEmpty() && !Folding.sameNameKey(written).equals(Folding.sameNameKey(name));
    }

    private static void note(List<String> differs, boolean differ, String field) {
        if (differ) {
            differs.add(field);
        }
    }

    /** One invented person. */
    private record Invented(
            String id,
            String name,
            PartialDate birth,
            boolean male,
            String group,
            String place,
            @Nullable Invented father,
            @Nullable Invented mother,
            boolean registered) {
        private String row(@Nullable Invented spouse) {
            String quoted = "\"" + place + "\"";
            return String.join(
                            ",",
                            id,
                            name.toUpperCase(Locale.ROOT),
                            birth.toScreen(),
                            male ? "1" : "2",
                            group,
                            "Việt Nam",
                            quoted,
                            quoted,
                            quoted,
                            relative(father),
                            relative(mother),
                            relative(spouse),
                            "")
                    + "\n";
        }

        private static String relative(@Nullable Invented relative) {
            return relative == null ? "," : relative.name.toUpperCase(Locale.ROOT) + "," + relative.id;
        }
    }
}
