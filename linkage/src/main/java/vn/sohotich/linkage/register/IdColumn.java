package vn.sohotich.linkage.register;

import java.util.HashMap;
import java.util.Map;
import vn.sohotich.linkage.personalid.PersonalId;

/** Personal identification numbers as numbers; what a cell says otherwise is kept beside as written. */
final class IdColumn {
    private final Map<Long, String> otherwiseWritten = new HashMap<>();

    /** The number in a written cell, 0 when it has none; the place is that of the cell in the register. */
    long add(long place, String written) {
        if (written.isEmpty()) {
            return 0;
        }
        long id = plain(written);
        if (id > 0) {
            return id;
        }
        otherwiseWritten.put(place, written);
        return PersonalId.parse(written)
                .map(number -> Long.parseLong(number.number()))
                .orElse(0L);
    }

    private static long plain(String written) {
        if (written.length() != PersonalId.LENGTH) {
            return 0;
        }
        long number = 0;
        for (int i = 0; i < PersonalId.LENGTH; i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    String written(long place, long id) {
        String other = otherwiseWritten.get(place);
        if (other != null) {
            return other;
        }
        if (id == 0) {
            return "";
        }
        String digits = Long.toString(id);
        return "0".repeat(PersonalId.LENGTH - digits.length()) + digits;
    }

    /** Takes back what was added at the place. */
    void remove(long place) {
        otherwiseWritten.remove(place);
    }
}
