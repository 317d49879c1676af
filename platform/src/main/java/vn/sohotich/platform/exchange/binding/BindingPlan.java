package vn.sohotich.platform.exchange.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.book.ScanNameReader;
import vn.sohotich.platform.book.ScanNameReading;
import vn.sohotich.platform.book.ScanNameReading.Leniency;
import vn.sohotich.platform.book.ScanNameReading.Parsed;
import vn.sohotich.platform.shared.Refusal;

/**
 * What is to be done with the files of a ZIP, told from their names alone: those that will not be unpacked, and the rest
 * grouped by the record they mean, so that two files for one record are seen together.
 */
record BindingPlan(List<BindingLine> refused, List<Group> groups) {
    private static final Set<Leniency> WORTH_TELLING = EnumSet.of(
            Leniency.COPY_MARK,
            Leniency.NO_BOOK,
            Leniency.DATE_PARTIAL,
            Leniency.DATE_NOT_REAL,
            Leniency.SEVERAL_YEARS,
            Leniency.YEAR_RANGE,
            Leniency.PARTS_IGNORED,
            Leniency.PICTURE,
            Leniency.SEVERAL_ENTRIES,
            Leniency.LEAF);

    /** Files that mean the same record, or the same number when there is no such record. */
    record Group(Match match, List<NamedFile> files) {}

    static BindingPlan of(
            List<ArchivedFile> files, ScanNameReader reader, Candidates candidates, Optional<RegisterBook> only) {
        List<BindingLine> refused = new ArrayList<>();
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (ArchivedFile file : files) {
            ScanNameReading reading = reader.read(file.name());
            Refusal refusal = file.refusal();
            if (refusal == null && reading instanceof Parsed parsed) {
                add(groups, file, parsed, candidates, only);
            } else {
                refused.add(unreadable(file, refusal == null ? unread(reading) : refusal));
            }
        }
        groups.values().forEach(group -> group.files().sort(Comparator.comparingInt(NamedFile::page)));
        return new BindingPlan(refused, List.copyOf(groups.values()));
    }

    private static void add(
            Map<Object, Group> groups,
            ArchivedFile file,
            Parsed parsed,
            Candidates candidates,
            Optional<RegisterBook> only) {
        List<ScanName> names = parsed.names();
        for (int part = 0; part < names.size(); part++) {
            ScanName name = names.get(part);
            Match match = isOf(only, name) ? candidates.match(name) : new Match.None();
            groups.computeIfAbsent(key(match, name), key -> new Group(match, new ArrayList<>()))
                    .files()
                    .add(new NamedFile(file, part, name, parsed.leaf(), remarks(file, parsed)));
        }
    }

    /** How many lines the files will have in the end. */
    int places() {
        return refused.size()
                + groups.stream().mapToInt(group -> group.files().size()).sum();
    }

    static BindingLine unreadable(ArchivedFile file, Refusal refusal) {
        return unreadable(file, 0, refusal);
    }

    static BindingLine unreadable(ArchivedFile file, int part, Refusal refusal) {
        return new BindingLine(
                file.ordinal(),
                part,
                BindingList.UNREADABLE,
                refusal.code(),
                refusal.args(),
                file.path(),
                "",
                0,
                "",
                "",
                null,
                null,
                List.of());
    }

    private static Refusal unread(ScanNameReading reading) {
        return reading instanceof ScanNameReading.Unparsed unparsed
                ? Refusal.of("scan-name." + unparsed.reason().name())
                : Refusal.of("archive.entry-broken");
    }

    private static boolean isOf(Optional<RegisterBook> only, ScanName name) {
        return only.map(book -> book.kind().equals(name.kind())
                        && book.year() == name.year()
                        && ScanName.normalNumber(book.number()).equals(name.book()))
                .orElse(true);
    }

    private static Object key(Match match, ScanName name) {
        return match instanceof Match.One one
                ? one.record().id()
                : List.of(name.kind(), name.year(), name.book(), name.number(), Optional.ofNullable(name.entryYear()));
    }

    private static List<String> remarks(ArchivedFile file, Parsed parsed) {
        List<String> remarks = new ArrayList<>();
        if (file.inFolder()) {
            remarks.add("FOLDER");
        }
        parsed.leniencies().stream()
                .filter(WORTH_TELLING::contains)
                .map(Enum::name)
                .sorted()
                .forEach(remarks::add);
        return remarks;
    }
}
