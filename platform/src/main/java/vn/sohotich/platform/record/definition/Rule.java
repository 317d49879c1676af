package vn.sohotich.platform.record.definition;

import java.util.List;
import java.util.Map;

/** A check over several fields of an entry: which check, over which fields, under which code of the catalogue. */
public record Rule(String check, String code, Severity severity, List<String> fields, Map<String, String> settings) {
    public Rule {
        fields = List.copyOf(fields);
        settings = Map.copyOf(settings);
    }

    /** A setting that the check cannot do without. */
    public String setting(String name) {
        String value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("rule " + check + " lacks the setting " + name);
        }
        return value;
    }
}
