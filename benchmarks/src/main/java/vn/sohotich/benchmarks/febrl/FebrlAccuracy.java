package vn.sohotich.benchmarks.febrl;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.sohotich.linkage.general.FieldKind;
import vn.sohotich.linkage.general.FieldMapping;
import vn.sohotich.linkage.general.GeneralLinker;
import vn.sohotich.linkage.general.LinkSummary;
import vn.sohotich.linkage.general.LinkType;
import vn.sohotich.linkage.general.LinkedPair;
import vn.sohotich.linkage.general.MappedField;
import vn.sohotich.linkage.general.table.ListPair;

/**
 * Prints how well the general linkage finds the pairs of lists in the columns of FEBRL, without soc_sec_id. Usage:
 * FebrlAccuracy [dataset1.csv …] [--rows 5000] [--seeds 5] [--errors]: files first, then invented lists of several
 * difficulties: at most 5, 8 and 10 changes of a person.
 */
public final class FebrlAccuracy {
    private static final List<String> COLUMNS = List.of(
            "given_name",
            "surname",
            "street_number",
            "address_1",
            "address_2",
            "suburb",
            "postcode",
            "state",
            "date_of_birth");
    private static final int[][] DIFFICULTIES = {{5, 2}, {8, 2}, {10, 3}};

    private final PrintStream out;
    private final boolean errors;

    private FebrlAccuracy(PrintStream out, boolean errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        var accuracy = new FebrlAccuracy(System.out, words.contains("--errors"));
        for (String word : words) {
            if (word.endsWith(".csv")) {
                accuracy.file(Path.of(word));
            }
        }
        int rows = number(words, "--rows", 5_000);
        for (int[] difficulty : DIFFICULTIES) {
            for (int seed = 1; seed <= number(words, "--seeds", 5); seed++) {
                accuracy.invented(rows, seed, difficulty[0], difficulty[1]);
            }
        }
    }

    private static int number(List<String> words, String option, int usual) {
        int at = words.indexOf(option);
        return at < 0 ? usual : Integer.parseInt(words.get(at + 1));
    }

    /** The mapping of docs/topics/general-linkage.md. */
    static FieldMapping mapping(LinkType type) {
        return FieldMapping.of(
                "rec_id",
                type,
                List.of(
                        MappedField.of("given_name", FieldKind.NAME).swappingWith("surname"),
                        MappedField.of("surname", FieldKind.NAME),
                        MappedField.of("street_number", FieldKind.CODE),
                        MappedField.of("address_1", FieldKind.PLACE).swappingWith("address_2"),
                        MappedField.of("address_2", FieldKind.PLACE),
                        MappedField.of("suburb", FieldKind.PLACE),
                        MappedField.of("postcode", FieldKind.CODE),
                        MappedField.of("state", FieldKind.CODE),
                        MappedField.of("date_of_birth", FieldKind.DATE).written("yyyyMMdd")));
    }

    private void file(Path file) {
        List<FebrlRow> rows = read(file);
        String name = String.valueOf(file.getFileName());
        for (LinkType type : List.of(LinkType.ONE_TO_ONE, LinkType.MANY_TO_MANY)) {
            run(name + " org-dup " + type.code(), twoLists(rows, type), rows.size() / 2);
            ListPair one = ListPair.ofOne(mapping(type));
            rows.forEach(row -> one.addLeft(row.id(), row.cells()));
            run(name + " dedupe " + type.code(), one, rows.size() / 2);
        }
    }

    private static ListPair twoLists(List<FebrlRow> rows, LinkType type) {
        ListPair lists = ListPair.ofTwo(mapping(type));
        for (FebrlRow row : rows) {
            if (row.id().endsWith("-org")) {
                lists.addLeft(row.id(), row.cells());
            } else {
                lists.addRight(row.id(), row.cells());
            }
        }
        return lists;
    }

    private void invented(int count, int seed, int most, int mostPerField) {
        var random = new SplittableRandom(seed);
        var values = new FebrlValues(random);
        var noise = new FebrlNoise(random, values, most, mostPerField);
        var rows = new ArrayList<FebrlRow>(2 * count);
        for (int i = 0; i < count; i++) {
            String[] person = values.person();
            rows.add(new FebrlRow("rec-" + i + "-org", person));
            rows.add(new FebrlRow("rec-" + i + "-dup-0", noise.duplicate(person)));
        }
        run(
                "invented %d x %d, up to %d changes, seed %d".formatted(count, count, most, seed),
                twoLists(rows, LinkType.ONE_TO_ONE),
                count);
    }

    private void run(String name, ListPair lists, int people) {
        long start = System.nanoTime();
        var right = new int[1];
        var linked = new int[1];
        LinkSummary summary = new GeneralLinker(lists, 2, done -> {}).link(pair -> {
            if (pair.sure()) {
                linked[0]++;
                right[0] += isPerson(pair) ? 1 : 0;
            }
            if (errors && pair.sure() != isPerson(pair)) {
                out.printf(
                        Locale.ROOT,
                        "    %s %s %.3f %.1f %s%n",
                        pair.leftId(),
                        pair.rightId(),
                        pair.probability(),
                        pair.explanation().total(),
                        pair.explanation().steps());
            }
        });
        double precision = linked[0] == 0 ? 1 : right[0] / (double) linked[0];
        double recall = right[0] / (double) people;
        out.printf(
                Locale.ROOT,
                "%-52s precision %.5f  recall %.5f  F1 %.5f  unsure %d  pairs %,d  rules %d  prior %.1f  %.2f s%n",
                name,
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                summary.unsure(),
                summary.pairs(),
                summary.rules().size(),
                summary.prior(),
                (System.nanoTime() - start) / 1e9);
    }

    private static boolean isPerson(LinkedPair pair) {
        return person(pair.leftId()).equals(person(pair.rightId()));
    }

    private static String person(String id) {
        return id.substring(0, id.indexOf('-', 4));
    }

    private static List<FebrlRow> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new FebrlRow(
                            cells[0].strip(),
                            Stream.of(cells)
                                    .skip(1)
                                    .limit(COLUMNS.size())
                                    .map(String::strip)
                                    .toArray(String[]::new)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of a list in the columns of FEBRL. */
    private record FebrlRow(String id, String[] cells) {}
}
