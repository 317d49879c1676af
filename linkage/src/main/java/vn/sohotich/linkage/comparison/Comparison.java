package vn.sohotich.linkage.comparison;

import java.util.Locale;
import java.util.stream.Stream;
import vn.sohotich.linkage.date.DateLevel;
import vn.sohotich.linkage.name.NameLevel;
import vn.sohotich.linkage.personalid.IdLevel;

/** What is compared between a sought and a registered person, and the levels in which each comparison can end. */
public enum Comparison {
    PERSONAL_ID(IdLevel.class),
    NAME(NameLevel.class),
    BIRTH_DATE(DateLevel.class),
    SEX(Agreement.class),
    ETHNICITY(Agreement.class),
    PLACE(PlaceLevel.class),
    MOTHER_ID(IdLevel.class),
    MOTHER_NAME(NameLevel.class),
    MOTHER_YEAR(YearLevel.class),
    FATHER_ID(IdLevel.class),
    FATHER_NAME(NameLevel.class),
    FATHER_YEAR(YearLevel.class),
    SPOUSE_ID(IdLevel.class),
    SPOUSE_NAME(NameLevel.class),
    SPOUSE_YEAR(YearLevel.class),
    KINSHIP(KinLevel.class);

    private static final Comparison[] ALL = values();

    private final String code;
    private final String[] levelCodes;

    Comparison(Class<? extends Enum<?>> levels) {
        this.code = code(this);
        this.levelCodes =
                Stream.of(levels.getEnumConstants()).map(Comparison::code).toArray(String[]::new);
    }

    public static int count() {
        return ALL.length;
    }

    public static Comparison at(int position) {
        return ALL[position];
    }

    public int levelCount() {
        return levelCodes.length;
    }

    /** Code of the comparison in explanations and model files, as {@code mother-name}. */
    public String code() {
        return code;
    }

    /** Code of a level in explanations and model files, as {@code without-marks}. */
    public String levelCode(int level) {
        return levelCodes[level];
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
