package vn.sohotich.platform.identity;

/**
 * A function somebody holds in the digitisation work (vai trò). The rank orders who may grant what: nobody grants a role
 * that ranks above their own highest one.
 */
public enum Role {
    JUSTICE_CLERK(1),
    POLICE_OFFICER(1),
    DIGITISATION_MEMBER(1),
    APPROVER(1),
    UNIT_ADMINISTRATOR(2),
    PROVINCIAL_OFFICER(3),
    AUDITOR(3),
    SYSTEM_ADMINISTRATOR(4);

    private final int rank;

    Role(int rank) {
        this.rank = rank;
    }

    public int rank() {
        return rank;
    }

    /** The message key of the role's name, such as {@code role.JUSTICE_CLERK}. */
    public String titleKey() {
        return "role." + name();
    }
}
