package vn.sohotich.platform.duplicate.judgement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.RegisterStatistics;
import vn.sohotich.linkage.pairing.PersonPairs;
import vn.sohotich.platform.duplicate.DuplicateSettings;
import vn.sohotich.platform.duplicate.event.CivilEvent;
import vn.sohotich.platform.duplicate.event.EventReader;
import vn.sohotich.platform.duplicate.event.Sighting;
import vn.sohotich.platform.duplicate.event.Sightings;
import vn.sohotich.platform.record.PendingLookup;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;

/** Invented pages of every kind of book, to be changed one field at a time. */
public final class Pages {
    private static final BookTypes TYPES = BookTypes.shipped();
    private static final EntryReader ENTRIES =
            new EntryReader(TYPES, Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    private static final EventReader EVENTS = new EventReader(DuplicateSettings.defaults());
    private static final Cleaner CLEANER = new Cleaner();
    private static final LinkageModel MODEL = LinkageModel.standard(crowd());
    private static long next = 1;

    private Pages() {}

    /** Names as common as they are in a province of twenty thousand invented people. */
    static RegisterStatistics crowd() {
        String[] surnames = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"};
        String[] middles = {"Văn", "Thị", "Đức", "Ngọc", "Hữu", "Thu", "Quang"};
        String[] given = {"An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nam", "Oanh", "Sơn"};
        var random = new Random(7);
        var statistics = new RegisterStatistics();
        for (int i = 0; i < 20_000; i++) {
            String name =
                    surnames[random.nextInt(11)] + " " + middles[random.nextInt(7)] + " " + given[random.nextInt(12)];
            var born = PartialDate.of(1940 + random.nextInt(80), 1 + random.nextInt(12), 1 + random.nextInt(28));
            SoughtPerson person = SoughtPerson.of(Role.CHILD, name, born)
                    .withPeople("Kinh", "Việt Nam")
                    .withPlaces("Xã " + given[random.nextInt(12)] + ", huyện Tân Hòa, tỉnh Thanh Bình", "");
            statistics.add(CLEANER.clean(person, new SoughtRecord("", List.of(person))));
        }
        return statistics;
    }

    public static Map<String, String> birth() {
        Map<String, String> page = heading("12/2008", "14.04.2008");
        page.put("nksHoTen", "Nguyễn Hữu Khánh");
        page.put("nksGioiTinh", "1");
        page.put("nksNgaySinh", "14.03.2008");
        page.put("nksDanToc", "Kinh");
        page.put("nksQuocTich", "Việt Nam");
        page.put("meHoTen", "Bùi Thị Giang");
        page.put("meNgaySinh", "1982");
        page.put("chaHoTen", "Nguyễn Văn Sơn");
        page.put("chaNgaySinh", "1980");
        return page;
    }

    public static Map<String, String> death() {
        Map<String, String> page = heading("07/2012", "05.06.2012");
        page.put("nktHoTen", "Đặng Hữu Bình");
        page.put("nktGioiTinh", "1");
        page.put("nktNgaySinh", "1938");
        page.put("nktDanToc", "Kinh");
        page.put("nktNgayChet", "03.06.2012");
        return page;
    }

    public static Map<String, String> marriage() {
        Map<String, String> page = heading("03/2010", "20.02.2010");
        page.put("chongHoTen", "Phạm Đức Minh");
        page.put("chongNgaySinh", "01.05.1985");
        page.put("voHoTen", "Hồ Thu Oanh");
        page.put("voNgaySinh", "17.09.1988");
        return page;
    }

    public static Map<String, String> adoption() {
        Map<String, String> page = heading("02/2013", "09.09.2013");
        page.put("nknHoTen", "Lê Ngọc Lan");
        page.put("nknGioiTinh", "2");
        page.put("nknNgaySinh", "30.08.2011");
        page.put("menuoiHoTen", "Vũ Thị Hà");
        page.put("menuoiNgaySinh", "1975");
        page.put("chanuoiHoTen", "Lê Quang Nam");
        page.put("chanuoiNgaySinh", "1973");
        return page;
    }

    private static Map<String, String> heading(String number, String registered) {
        Map<String, String> page = new LinkedHashMap<>();
        page.put("so", number);
        page.put("quyenSo", "01/" + number.substring(number.length() - 4));
        page.put("trangSo", "5");
        page.put("ngayDangKy", registered);
        page.put("loaiDangKy", "1");
        page.put("noiDangKy", "UBND Xã An Lạc, huyện Tân Hòa, tỉnh Thanh Bình");
        return page;
    }

    /** The page with some fields written otherwise, given as name and value in turn; an empty value clears. */
    public static Map<String, String> with(Map<String, String> page, String... changes) {
        Map<String, String> changed = new HashMap<>(page);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        changed.values().removeIf(String::isEmpty);
        return changed;
    }

    static PendingLookup kept(String kind, Map<String, String> page) {
        Entry entry = ENTRIES.read(TYPES.get(kind), page);
        return new PendingLookup(new UUID(0, next++), 1, kind, "98101", entry);
    }

    static PreparedEvent event(String kind, Map<String, String> page, Map<String, String> identified) {
        return PreparedEvent.of(EVENTS.read(kept(kind, page), identified), CLEANER);
    }

    static Optional<Verdict> judge(String kind, Map<String, String> one, Map<String, String> other) {
        return new SameEvent(new PersonPairs(MODEL)).judge(event(kind, one, Map.of()), event(kind, other, Map.of()));
    }

    static List<Sighting> sightings(String kind, Map<String, String> page, Map<String, String> identified) {
        PendingLookup kept = kept(kind, page);
        CivilEvent event = EVENTS.read(kept, identified);
        return new Sightings(EVENTS).of(kept.entry(), event);
    }
}
