package vn.sohotich.linkage.general;

import java.util.Arrays;
import java.util.Optional;

/** How many rows of the other list one row can belong to. */
public enum LinkType {
    /** Each row of either list has one partner at most. */
    ONE_TO_ONE,
    /** Each row of the left list has one partner at most; several may share it. */
    MANY_TO_ONE,
    /** Any number on both sides; the usual case within one list. */
    MANY_TO_MANY;

    /** The type written in a mapping, as {@code one-to-one}. */
    public static Optional<LinkType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    public String code() {
        return FieldKind.code(this);
    }
}
