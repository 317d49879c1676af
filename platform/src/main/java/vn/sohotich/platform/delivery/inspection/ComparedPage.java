package vn.sohotich.platform.delivery.inspection;

import java.util.Map;
import vn.sohotich.platform.record.CivilRecord;

/**
 * A drawn record as an officer compares it with its page: the values as delivered, whatever was corrected since, and what
 * is marked so far. {@code editable} is false for whoever only looks.
 */
public record ComparedPage(
        DrawnRecord drawn,
        CivilRecord civilRecord,
        Map<String, String> delivered,
        Map<String, Mark> marks,
        boolean editable) {}
