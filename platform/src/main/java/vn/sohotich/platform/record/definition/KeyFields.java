package vn.sohotich.platform.record.definition;

import org.jspecify.annotations.Nullable;

/**
 * The fields by which an entry is found again in its book: number, book, page, day and office of registration.
 * {@code eventOn} is the day of the event itself where the page has one (birth, death).
 */
public record KeyFields(
        String number,
        String book,
        String page,
        String registeredOn,
        String office,
        @Nullable String eventOn) {}
