package vn.sohotich.platform.handover.extract;

import org.jspecify.annotations.Nullable;

/** What the sender says about one file: its name, and as far as it is told how many rows of records and which SHA-256. */
public record DeclaredFile(
        String file, @Nullable Long rows, @Nullable String sha256) {}
