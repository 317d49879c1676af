package vn.sohotich.linkage.cleaning;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cleaned forms of texts that came lately, in a fixed number of places: a later text takes the place of an earlier one.
 * Safe for use by several threads, which at worst clean a text twice.
 */
final class SharedForms<T> {
    private static final int PLACES = 1 << 14;
    private static final int LONGEST = 120;

    private final @Nullable Entry<?>[] entries = new Entry<?>[PLACES];
    private final Function<String, T> form;

    SharedForms(Function<String, T> form) {
        this.form = form;
    }

    @SuppressWarnings("unchecked")
    T of(String written) {
        int hash = written.hashCode() * 0x9E3779B9;
        int place = hash >>> 18;
        Entry<?> known = entries[place];
        if (known != null && known.written.equals(written)) {
            return (T) known.form;
        }
        T made = form.apply(written);
        if (written.length() <= LONGEST) {
            entries[place] = new Entry<>(written, made);
        }
        return made;
    }

    private record Entry<T>(String written, T form) {}
}
