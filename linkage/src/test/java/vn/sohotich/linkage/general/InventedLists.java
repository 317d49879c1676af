package vn.sohotich.linkage.general;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import vn.sohotich.linkage.general.table.ListPair;

/** Invented people in two lists: every third one of the right list has a typing error, some stand in one list only. */
final class InventedLists {
    static final FieldMapping MAPPING = FieldMapping.of(
            "id",
            LinkType.ONE_TO_ONE,
            List.of(
                    MappedField.of("given", FieldKind.NAME).swappingWith("surname"),
                    MappedField.of("surname", FieldKind.NAME),
                    MappedField.of("town", FieldKind.PLACE),
                    MappedField.of("postcode", FieldKind.CODE),
                    MappedField.of("born", FieldKind.DATE)));

    private static final String[] SYLLABLES = "ba co di fa gu ha ki lo ma ne pi ra so tu ve wi".split(" ");

    final List<String[]> left = new ArrayList<>();
    final List<String[]> right = new ArrayList<>();

    InventedLists(int people, long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < people; i++) {
            String[] person = {
                Integer.toString(i),
                word(random, 2),
                word(random, 3),
                "town " + word(random, 2),
                Integer.toString(2000 + random.nextInt(400)),
                "%04d%02d%02d".formatted(1920 + random.nextInt(80), 1 + random.nextInt(12), 1 + random.nextInt(28))
            };
            left.add(person);
            if (i % 10 != 0) {
                right.add(changed(person, i));
            }
        }
    }

    private static String[] changed(String[] person, int i) {
        String[] changed = person.clone();
        switch (i % 3) {
            case 0 -> changed[1 + i % 4] = changed[1 + i % 4].replaceFirst("[a-m0-4]", "");
            case 1 -> {
                if (i % 5 == 0) {
                    changed[1] = person[2];
                    changed[2] = person[1];
                }
            }
            default -> {}
        }
        return changed;
    }

    private static String word(SplittableRandom random, int syllables) {
        var word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    ListPair lists() {
        return lists(MAPPING, left, right);
    }

    static ListPair lists(FieldMapping mapping, List<String[]> left, List<String[]> right) {
        ListPair lists = ListPair.ofTwo(mapping);
        left.forEach(row -> lists.addLeft(row[0], cells(row)));
        right.forEach(row -> lists.addRight(row[0], cells(row)));
        return lists;
    }

    static String[] cells(String[] row) {
        return Arrays.copyOfRange(row, 1, row.length);
    }
}
