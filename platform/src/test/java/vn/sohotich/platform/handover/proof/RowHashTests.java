package vn.sohotich.platform.handover.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowHashTests {

    private static String hash(List<String> cells) {
        RowHash hash = new RowHash();
        for (int column = 0; column < cells.size(); column++) {
            hash.cell(column, cells.get(column));
        }
        hash.end();
        return HashSum.hex(hash.high(), hash.low());
    }

    /** As it is written down for other programs. */
    private static String documented(List<String> cells) throws NoSuchAlgorithmException {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.isEmpty()) {
                row.append(column).append(':').append(text.getBytes(StandardCharsets.UTF_8).length);
                row.append(':').append(text).append(';');
            }
        }
        byte[] whole =
                MessageDigest.getInstance("SHA-256").digest(row.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(whole, 0, 16);
    }

    @Test
    void isTheHashThatIsDocumented() throws NoSuchAlgorithmException {
        Random random = new Random(5);
        List<String> texts =
                List.of("", "a", "Nguyễn", "é", "𠀋 喃", "\uD800", "x\uDC00y", "0".repeat(20_000), "ắ".repeat(999));
        for (int round = 0; round < 200; round++) {
            List<String> cells = new ArrayList<>();
            for (int i = random.nextInt(70); i > 0; i--) {
                cells.add(texts.get(random.nextInt(texts.size())));
            }
            assertThat(hash(cells)).isEqualTo(documented(cells));
        }
        assertThat(hash(List.of("1", "hai; \"ba\"", "", "đ"))).isEqualTo("e5371f8397cb21716cb754b31594a85b");
    }

    @Test
    void tellsRowsApartThatDifferInTheirCutsOnly() {
        assertThat(hash(List.of("ab", "c"))).isNotEqualTo(hash(List.of("a", "bc")));
        assertThat(hash(List.of("a", ""))).isEqualTo(hash(List.of("a"))).isNotEqualTo(hash(List.of("", "a")));
        assertThat(hash(List.of("a;1:1:b"))).isNotEqualTo(hash(List.of("a", "b")));
    }

    @Test
    void addsUpToTheSameInEveryOrder() {
        Random random = new Random(6);
        List<long[]> hashes = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            hashes.add(new long[] {random.nextLong(), random.nextLong()});
        }
        String sum = sum(hashes).hex();
        Collections.shuffle(hashes, random);
        assertThat(sum(hashes).hex()).isEqualTo(sum);
        assertThat(HashSum.parse(sum).hex()).isEqualTo(sum);
        hashes.removeLast();
        assertThat(sum(hashes).hex()).isNotEqualTo(sum);
    }

    private static HashSum sum(List<long[]> hashes) {
        HashSum sum = new HashSum();
        hashes.forEach(hash -> sum.add(hash[0], hash[1]));
        return sum;
    }
}
