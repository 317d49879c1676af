package vn.sohotich.platform.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.Severity;

/** A finding of the checks that is kept with the record; {@code field} is the technical column name. */
public record KeptFinding(
        long id, String code, Severity severity, @Nullable String field, List<String> args, boolean open) {}
