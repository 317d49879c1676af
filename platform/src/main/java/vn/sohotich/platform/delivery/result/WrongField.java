package vn.sohotich.platform.delivery.result;

import java.util.UUID;

/** One field that an officer marked as wrong, and where it was delivered. */
public record WrongField(
        int ordinal,
        int book,
        UUID recordId,
        int version,
        String number,
        String field,
        String delivered,
        String inBook) {}
