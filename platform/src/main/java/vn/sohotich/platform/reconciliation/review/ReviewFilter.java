package vn.sohotich.platform.reconciliation.review;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The part of the review that somebody works through; it stands in the address. Null or blank is everything. */
public record ReviewFilter(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String role) {
    public ReviewFilter {
        unit = given(unit);
        kind = given(kind);
        role = given(role);
    }

    public static ReviewFilter all() {
        return new ReviewFilter(null, null, null);
    }

    /** This filter behind a path. */
    public String behind(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "unit", unit);
        add(address, "kind", kind);
        add(address, "role", role);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
