package vn.sohotich.linkage.personalid;

import java.util.Locale;

/** The named rules for written identity numbers that are not simply equal or different. */
public enum IdRule {
    /** Zeros at the start were lost and put back. */
    LOST_ZERO,
    /** The workbook had made a decimal number of it. */
    DECIMAL,
    /** One side is a 9-digit identity card (CMND): it is not compared with a 12-digit number. */
    OLD_CARD,
    /** One digit is wrong. */
    ONE_DIGIT,
    /** Two neighbouring digits have changed places. */
    TRANSPOSED,
    /** The sex inside the number is not the record's. */
    SEX_CONTRADICTED,
    /** The year of birth inside the number is not the record's. */
    YEAR_CONTRADICTED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Name of the rule in explanations and documents, as {@code lost-zero}. */
    public String code() {
        return code;
    }
}
