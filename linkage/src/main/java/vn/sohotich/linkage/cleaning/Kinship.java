package vn.sohotich.linkage.cleaning;

import vn.sohotich.linkage.Role;

/** Which roles of one record are mother, father or spouse of each other; empty where a role has none. */
public final class Kinship {
    private Kinship() {}

    public static String motherOf(String role) {
        return role.equals(Role.CHILD) ? Role.MOTHER : "";
    }

    public static String fatherOf(String role) {
        return role.equals(Role.CHILD) ? Role.FATHER : "";
    }

    public static String spouseOf(String role) {
        return switch (role) {
            case Role.HUSBAND -> Role.WIFE;
            case Role.WIFE -> Role.HUSBAND;
            case Role.MOTHER -> Role.FATHER;
            case Role.FATHER -> Role.MOTHER;
            default -> "";
        };
    }
}
