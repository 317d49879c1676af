package vn.sohotich.platform.exchange.sending;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.sohotich.platform.identity.Action;

/** What a file is sent for, and what its sender must be allowed to do. */
public enum Purpose {
    SCANS(Action.BIND_SCANS),
    WORKBOOK(Action.IMPORT),
    EXTRACT(Action.LOAD_POPULATION);

    private final Action action;

    Purpose(Action action) {
        this.action = action;
    }

    public Action action() {
        return action;
    }

    /** The word in addresses and forms, such as {@code scans}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Purpose> of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}
