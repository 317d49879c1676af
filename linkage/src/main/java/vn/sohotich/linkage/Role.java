package vn.sohotich.linkage;

/** The names of the roles that persons have in civil-status records, as written in result files. */
public final class Role {
    public static final String CHILD = "child";
    public static final String MOTHER = "mother";
    public static final String FATHER = "father";
    public static final String HUSBAND = "husband";
    public static final String WIFE = "wife";
    public static final String DECEASED = "deceased";
    public static final String DECLARANT = "declarant";
    public static final String ADOPTEE = "adoptee";
    public static final String ADOPTER = "adopter";
    public static final String ADOPTIVE_MOTHER = "adoptive-mother";
    public static final String ADOPTIVE_FATHER = "adoptive-father";

    private Role() {}

    /** The sex code that a role implies: 2 for mothers and wives, 1 for fathers and husbands, empty for the others. */
    public static String impliedSex(String role) {
        return switch (role) {
            case MOTHER, WIFE, ADOPTIVE_MOTHER -> "2";
            case FATHER, HUSBAND, ADOPTIVE_FATHER -> "1";
            default -> "";
        };
    }
}
