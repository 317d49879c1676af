package vn.sohotich.platform.shared.web;

import org.jspecify.annotations.Nullable;

/** One step of "where am I" on top of a screen: unit, book, entry. The last step leads nowhere. */
public record Crumb(String label, @Nullable String href) {
    public static Crumb link(String label, String href) {
        return new Crumb(label, href);
    }

    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
