package vn.sohotich.platform.exchange.workbook.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a number stands in its cell, by the cell's number format: as digits without exponent and needless decimals, with
 * leading zeros, or as the date that people see there.
 */
public enum NumberShape {
    PLAIN,
    PADDED_12,
    PADDED_9,
    DATE,
    MONTH,
    YEAR,
    TIME,
    DATE_TIME;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final LocalDateTime EPOCH_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final double LAST_DAY = 2_958_465;
    private static final int PLAIN_DIGITS = 15;

    /** Shape of a format by its number and, where the workbook defines it, its code. */
    public static NumberShape of(int id, @Nullable String code) {
        if (code != null) {
            return ofCode(code);
        }
        return switch (id) {
            case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
            case 17, 55, 56 -> MONTH;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> TIME;
            case 22 -> DATE_TIME;
            default -> PLAIN;
        };
    }

    private static NumberShape ofCode(String code) {
        String bare = code.split(";", 2)[0]
                .replaceAll("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]", "")
                .toLowerCase(Locale.ROOT)
                .replace("am/pm", "")
                .strip();
        if (bare.equals("000000000000")) {
            return PADDED_12;
        }
        if (bare.equals("000000000")) {
            return PADDED_9;
        }
        if (bare.equals("general") || bare.indexOf('0') >= 0 && !bare.contains("y") && !bare.contains("h")) {
            return PLAIN;
        }
        boolean day = bare.indexOf('d') >= 0;
        boolean year = bare.indexOf('y') >= 0;
        boolean clock = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
        if (day || year) {
            return clock ? DATE_TIME : day ? DATE : bare.indexOf('m') >= 0 ? MONTH : YEAR;
        }
        return clock ? TIME : bare.indexOf('m') >= 0 ? DATE : PLAIN;
    }

    public boolean isDate() {
        return ordinal() >= DATE.ordinal();
    }

    /** The number as people see it. */
    public String text(double value, boolean from1904) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return switch (this) {
            case PLAIN -> plain(value);
            case PADDED_12 -> padded(plain(value), 12);
            case PADDED_9 -> padded(plain(value), 9);
            default -> moment(value, from1904);
        };
    }

    /** The number as people see it, from the digits in the file. */
    public String text(String raw, boolean from1904) {
        if (this == PLAIN && raw.length() <= PLAIN_DIGITS && isDigits(raw)) {
            return raw;
        }
        try {
            return text(Double.parseDouble(raw), from1904);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static boolean isDigits(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return !raw.isEmpty() && (raw.charAt(0) != '0' || raw.length() == 1);
    }

    private static String plain(double value) {
        long whole = (long) value;
        if (whole == value && Math.abs(whole) < 1_000_000_000_000_000L) {
            return Long.toString(whole);
        }
        return new BigDecimal(value, new MathContext(PLAIN_DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String padded(String digits, int width) {
        return isDigits(digits) && digits.length() < width ? "0".repeat(width - digits.length()) + digits : digits;
    }

    private String moment(double serial, boolean from1904) {
        if (serial < 0 || serial > LAST_DAY) {
            return plain(serial);
        }
        long seconds = Math.round((serial - Math.floor(serial)) * 86_400);
        long days = (long) Math.floor(serial) + (!from1904 && serial < 60 ? 1 : 0);
        LocalDateTime moment =
                (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(days).plusSeconds(seconds);
        return switch (this) {
            case MONTH -> MONTH_OF_YEAR.format(moment);
            case YEAR -> String.valueOf(moment.getYear());
            case TIME -> serial < 1 ? CLOCK.format(moment) : DAY_TIME.format(moment);
            case DATE_TIME -> seconds == 0 ? DAY.format(moment) : DAY_TIME.format(moment);
            default -> DAY.format(moment);
        };
    }
}
