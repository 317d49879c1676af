package vn.sohotich.platform.handover.split;

import java.util.Arrays;
import java.util.Optional;

/** In which columns the files of the offices are written. */
public enum Target {
    /** The 158 template, ready to load. */
    TEMPLATE_158("158"),
    /** The police's own columns; a row that came in them is written cell by cell as it was read. */
    C06("c06");

    private final String layout;

    Target(String layout) {
        this.layout = layout;
    }

    /** Id of the layout in the definitions. */
    public String layout() {
        return layout;
    }

    public static Optional<Target> of(String layout) {
        return Arrays.stream(values())
                .filter(target -> target.layout.equals(layout))
                .findFirst();
    }
}
