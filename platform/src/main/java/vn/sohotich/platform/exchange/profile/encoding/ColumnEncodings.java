package vn.sohotich.platform.exchange.profile.encoding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohotich.linkage.encoding.LegacyEncoding;

/**
 * Decides the encoding of every column of a sheet over a sample. A column whose own cells could be either (Vò is Vũ in
 * TCVN3) follows the sure columns beside it and is doubtful.
 */
public final class ColumnEncodings {
    private ColumnEncodings() {}

    /** One verdict for the cells of each column. */
    public static List<EncodingVerdict> of(List<? extends Collection<String>> columns) {
        List<EncodingVerdict> verdicts = new ArrayList<>();
        Map<TextEncoding, Integer> sure = new EnumMap<>(TextEncoding.class);
        for (Collection<String> cells : columns) {
            EncodingVerdict verdict = of(cells);
            verdicts.add(verdict);
            if (verdict.encoding().isLegacy() && !verdict.doubtful()) {
                sure.merge(verdict.encoding(), 1, Integer::sum);
            }
        }
        Optional<TextEncoding> common =
                sure.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        for (int i = 0; i < verdicts.size() && common.isPresent(); i++) {
            if (verdicts.get(i).telling() == 0 && couldBe(common.get(), columns.get(i))) {
                verdicts.set(i, new EncodingVerdict(common.get(), true, 0, 0));
            }
        }
        return verdicts;
    }

    /** The verdict over the cells of one column alone. */
    public static EncodingVerdict of(Collection<String> cells) {
        Map<LegacyEncoding, Integer> found = new EnumMap<>(LegacyEncoding.class);
        int telling = 0;
        for (String cell : cells) {
            Optional<LegacyEncoding> encoding = LegacyEncoding.recognise(cell);
            encoding.ifPresent(one -> found.merge(one, 1, Integer::sum));
            telling += encoding.isPresent() || TextEncoding.isClearlyUnicode(cell) ? 1 : 0;
        }
        if (found.isEmpty()) {
            return new EncodingVerdict(TextEncoding.UNICODE, false, telling, telling);
        }
        Optional<LegacyEncoding> clear = LegacyEncoding.recogniseColumn(cells);
        if (clear.isPresent()) {
            return new EncodingVerdict(
                    TextEncoding.of(clear.get()), false, found.getOrDefault(clear.get(), 0), telling);
        }
        int others =
                telling - found.values().stream().mapToInt(Integer::intValue).sum();
        LegacyEncoding most = found.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
        int votes = found.getOrDefault(most, 0);
        return votes > others
                ? new EncodingVerdict(TextEncoding.of(most), true, votes, telling)
                : new EncodingVerdict(TextEncoding.UNICODE, true, others, telling);
    }

    private static boolean couldBe(TextEncoding encoding, Collection<String> cells) {
        return cells.stream().anyMatch(cell -> !encoding.toUnicode(cell).equals(cell));
    }
}
