package vn.sohotich.platform.exchange.profile.encoding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.encoding.LegacyEncoding;

/**
 * Converts the cells of a column whose encoding was decided, and looks at each again: a cell that is clearly in another
 * encoding is left as it is and told. Remembers the last cells, because columns repeat themselves; for one thread.
 */
public final class ColumnText {
    private static final int REMEMBERED = 256;

    private final TextEncoding encoding;
    private final @Nullable Reading[] memory = new Reading[REMEMBERED];

    public ColumnText(TextEncoding encoding) {
        this.encoding = encoding;
    }

    /** A cell as it is to be understood; {@code strange} when it doesn't fit the encoding of its column. */
    public record Reading(String written, String unicode, boolean strange) {}

    public Reading read(String written) {
        int slot = (written.hashCode() & 0x7FFF_FFFF) % REMEMBERED;
        Reading known = memory[slot];
        if (known != null && known.written.equals(written)) {
            return known;
        }
        Reading reading = readAnew(written);
        memory[slot] = reading;
        return reading;
    }

    private Reading readAnew(String written) {
        if (TextEncoding.isClearlyUnicode(written)) {
            return new Reading(written, written, true);
        }
        if (encoding != TextEncoding.VIQR && TextEncoding.isPlain(written)) {
            return new Reading(written, written, false);
        }
        Optional<LegacyEncoding> own = LegacyEncoding.recognise(written);
        boolean other = own.isPresent() && TextEncoding.of(own.get()) != encoding && encoding != TextEncoding.CP1258;
        return new Reading(written, other ? written : encoding.toUnicode(written), other);
    }
}
