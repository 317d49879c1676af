package vn.sohotich.platform.exchange.pages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One number, or page, of a book that lacks something. {@code year} is the year of the number in a book of several years,
 * 0 otherwise; {@code file} is what an orphaned scan was called.
 */
public record Gap(
        GapKind kind,
        int year,
        String number,
        String page,
        @Nullable UUID recordId,
        @Nullable UUID scanId,
        String file) {}
