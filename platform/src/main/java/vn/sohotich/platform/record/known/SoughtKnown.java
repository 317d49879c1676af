package vn.sohotich.platform.record.known;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;

/**
 * Whom somebody is typing: a name and what else is known so far, empty where nothing is; {@code except} is the record that
 * is being corrected.
 */
public record SoughtKnown(
        String name,
        @Nullable PartialDate birth,
        @Nullable String sex,
        String personalId,
        @Nullable UUID except) {}
