package vn.sohotich.linkage.personalid;

import java.math.BigDecimal;

/** Reads the cell of an identity number as workbooks spoil it. */
final class WrittenId {
    private static final IdReading EMPTY = new IdReading.Empty();
    private static final IdReading OTHER = new IdReading.Other();
    private static final int LONGEST = 40;
    private static final int OLD_CARD = 9;
    private static final int MOST_TRAILING_ZEROS = 4;
    private static final int LAST_PROVINCE = 96;

    private WrittenId() {}

    static IdReading read(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.length() > LONGEST) {
            return OTHER;
        }
        if (text.charAt(0) == '\'') {
            text = text.substring(1);
        }
        String digits = digitsOf(text);
        if (digits != null) {
            return ofDigits(digits, false);
        }
        return decimal(text);
    }

    /** The digits of a text that has only digits and, between groups of three, blanks or dots; otherwise null. */
    private static @org.jspecify.annotations.Nullable String digitsOf(String text) {
        var digits = new StringBuilder(text.length());
        int sinceBreak = 0;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                sinceBreak++;
            } else if (c == ' ' || c == '\u00A0' || c == '.') {
                broken |= c == '.';
                sinceBreak = 0;
            } else {
                return null;
            }
        }
        return broken && sinceBreak != 3 ? null : digits.toString();
    }

    private static IdReading decimal(String text) {
        boolean plausible = text.chars().allMatch(c -> (c >= '0' && c <= '9') || ".,eE+".indexOf(c) >= 0);
        if (!plausible) {
            return OTHER;
        }
        try {
            BigDecimal value = new BigDecimal(text.replace(',', '.'));
            if (value.precision() - value.scale() > PersonalId.LENGTH
                    || value.stripTrailingZeros().scale() > 0) {
                return OTHER;
            }
            String digits = value.toBigInteger().toString();
            return trailingZeros(digits) > MOST_TRAILING_ZEROS ? OTHER : ofDigits(digits, true);
        } catch (NumberFormatException notANumber) {
            return OTHER;
        }
    }

    private static int trailingZeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(digits.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    private static IdReading ofDigits(String digits, boolean decimal) {
        int missing = PersonalId.LENGTH - digits.length();
        if (missing == 0) {
            return new IdReading.Number(new PersonalId(digits), decimal ? IdRepair.DECIMAL : IdRepair.NONE);
        }
        if ((missing == 1 || missing == 2) && isPlausible("0".repeat(missing) + digits)) {
            var repair = decimal ? IdRepair.DECIMAL_AND_LEADING_ZERO : IdRepair.LEADING_ZERO;
            return new IdReading.Number(new PersonalId("0".repeat(missing) + digits), repair);
        }
        return digits.length() == OLD_CARD ? new IdReading.OldCard(digits) : OTHER;
    }

    private static boolean isPlausible(String number) {
        int province = Integer.parseInt(number.substring(0, 3));
        return province >= 1 && province <= LAST_PROVINCE && number.charAt(3) <= '3';
    }
}
