package vn.sohotich.platform.book;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sohotich.platform.book.ScanNameReading.Leniency;
import vn.sohotich.platform.book.ScanNameReading.Parsed;
import vn.sohotich.platform.book.ScanNameReading.Reason;
import vn.sohotich.platform.book.ScanNameReading.Unparsed;

/**
 * Reads the file name of a page scan leniently: any padding, any case of kind and extension, a missing or differently
 * written day, underscores, hyphens or blanks for dots, letters in numbers, and the longer names of books that run over
 * several years (more than seven parts, the third from the end a two-digit year of the last century).
 */
public final class ScanNameReader {
    /** The kinds of books that a scan may name. */
    public static final Set<String> KINDS = Set.of("KS", "KH", "KT", "NCN", "CMC", "HN", "GH");

    private static final int LONGEST_NAME = 200;
    private static final Pattern EXTENSION =
            Pattern.compile("\\s*\\.\\s*(pdf|jpe?g|png|hei[cf]|tiff?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COPY_MARK = Pattern.compile(
            "(\\s*\\(\\d{1,3}\\)|\\s+-?\\s*(copy|bản sao|sao chép)(\\s*\\(\\d{1,3}\\))?)+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-_]\\s*(\\d{4})");

    private final Set<String> kinds;

    public ScanNameReader() {
        this(KINDS);
    }

    public ScanNameReader(Set<String> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    /** Reads a file name; folders before it are ignored. */
    public ScanNameReading read(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        if (last.length() > LONGEST_NAME) {
            return new Unparsed(Reason.TOO_LONG);
        }
        Set<Leniency> leniencies = EnumSet.noneOf(Leniency.class);
        String clean = cleaned(last, leniencies);
        Matcher extension = EXTENSION.matcher(clean);
        if (!extension.find()) {
            return new Unparsed(Reason.NOT_PDF);
        }
        String ending = extension.group(1);
        note(leniencies, Leniency.EXTENSION_CASE, !ending.equals(ending.toLowerCase(Locale.ROOT)));
        note(leniencies, Leniency.PICTURE, !ending.equalsIgnoreCase("pdf"));
        String base = clean.substring(0, extension.start());
        Matcher copy = COPY_MARK.matcher(base);
        if (copy.find()) {
            leniencies.add(Leniency.COPY_MARK);
            base = base.substring(0, copy.start());
        }
        return whole(base, leniencies);
    }

    /** Reads the name as it stands; only when that fails, its end may name several entries or a page of one. */
    private ScanNameReading whole(String base, Set<Leniency> leniencies) {
        Set<Leniency> plainly = EnumSet.noneOf(Leniency.class);
        plainly.addAll(leniencies);
        ScanNameReading plain = parts(fields(base, plainly), plainly);
        ScanNameTail tail = ScanNameTail.of(base);
        return plain instanceof Parsed || tail.isPlain() ? plain : withTail(tail, leniencies, plain);
    }

    private ScanNameReading withTail(ScanNameTail tail, Set<Leniency> leniencies, ScanNameReading plain) {
        if (tail.numbers().size() > ScanNameTail.MOST_NUMBERS) {
            return new Unparsed(Reason.TOO_MANY_NUMBERS);
        }
        note(leniencies, Leniency.LEAF, tail.leaf() > 0);
        note(leniencies, Leniency.SEVERAL_ENTRIES, tail.numbers().size() > 1);
        List<ScanName> names = new ArrayList<>();
        for (String number : tail.numbers()) {
            if (!(parts(fields(tail.head() + number, leniencies), leniencies) instanceof Parsed parsed)) {
                return plain;
            }
            names.add(parsed.name());
        }
        List<ScanName> distinct = names.stream().distinct().toList();
        return new Parsed(
                distinct.getFirst(), Set.copyOf(leniencies), distinct.subList(1, distinct.size()), tail.leaf());
    }

    private ScanNameReading parts(List<String> fields, Set<Leniency> leniencies) {
        if (fields.size() < 3) {
            return new Unparsed(fields.isEmpty() || !knows(fields.get(0)) ? Reason.KIND_UNKNOWN : Reason.TOO_FEW_PARTS);
        }
        String kind = fields.get(0).toUpperCase(Locale.ROOT);
        if (!kinds.contains(kind)) {
            return new Unparsed(Reason.KIND_UNKNOWN);
        }
        note(leniencies, Leniency.KIND_CASE, !kind.equals(fields.get(0)));
        List<String> rest = new ArrayList<>(fields.subList(1, fields.size()));
        int year = openingYear(rest, leniencies);
        if (year < 0) {
            return new Unparsed(Reason.YEAR_UNREADABLE);
        }
        return new ScanNameEntryPart(leniencies, fields.size() + 1).read(kind, year, rest);
    }

    private boolean knows(String kind) {
        return kinds.contains(kind.toUpperCase(Locale.ROOT));
    }

    private static int openingYear(List<String> rest, Set<Leniency> leniencies) {
        String written = rest.removeFirst();
        Matcher years = YEARS.matcher(written);
        if (years.matches()) {
            leniencies.add(Leniency.YEAR_RANGE);
            return Integer.parseInt(years.group(1));
        }
        if (written.matches("\\d{2}")) {
            leniencies.add(Leniency.SHORT_YEAR);
            int two = Integer.parseInt(written);
            return two < 30 ? 2000 + two : 1900 + two;
        }
        if (!ScanNameEntryPart.isYear(written)) {
            return -1;
        }
        int year = Integer.parseInt(written);
        if (rest.size() > 2 && ScanNameEntryPart.isYear(rest.get(0)) && Integer.parseInt(rest.get(0)) > year) {
            leniencies.add(Leniency.YEAR_RANGE);
            rest.removeFirst();
        }
        return year;
    }

    private static String cleaned(String name, Set<Leniency> leniencies) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}]", "")
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("\\p{Z}", " ")
                .strip();
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        note(leniencies, Leniency.UNUSUAL_CHARACTERS, !clean.equals(composed));
        return clean;
    }

    private static List<String> fields(String base, Set<Leniency> leniencies) {
        List<String> dotted =
                Arrays.stream(base.split("\\.")).map(String::strip).toList();
        if (dotted.stream().filter(part -> !part.isEmpty()).count() >= 4) {
            return tidied(dotted, base, leniencies);
        }
        if (dotted.size() == 4 && dotted.get(2).isEmpty()) {
            return tidied(dotted, base, leniencies);
        }
        List<String> loose = Arrays.stream(base.split("[._\\-\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        note(leniencies, Leniency.SEPARATORS, base.split("[_\\-\\s]").length > 1);
        return withLetterJoined(loose);
    }

    private static List<String> tidied(List<String> dotted, String base, Set<Leniency> leniencies) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < dotted.size(); i++) {
            if (!dotted.get(i).isEmpty() || i == 2) {
                kept.add(dotted.get(i));
            }
        }
        note(leniencies, Leniency.SEPARATORS, base.contains(" ") || kept.size() < dotted.size());
        return kept;
    }

    private static List<String> withLetterJoined(List<String> fields) {
        int last = fields.size() - 1;
        if (last > 2
                && fields.get(last).matches("\\p{L}{1,3}")
                && fields.get(last - 1).matches("\\d+")) {
            List<String> joined = new ArrayList<>(fields.subList(0, last - 1));
            joined.add(fields.get(last - 1) + fields.get(last));
            return joined;
        }
        return fields;
    }

    private static void note(Set<Leniency> leniencies, Leniency leniency, boolean holds) {
        if (holds) {
            leniencies.add(leniency);
        }
    }
}
