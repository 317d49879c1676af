package vn.sohotich.platform.reconciliation.sought;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which fields a province counts as basic information for a role: {@code sohotich.reconciliation.basic-fields.child=hoTen,…}.
 * A role that is not named keeps the program's list; {@code other} is for all roles without a list of their own.
 */
@ConfigurationProperties("sohotich.reconciliation")
record BasicFieldSettings(@DefaultValue Map<String, List<String>> basicFields) {
    /** Stands for every role that has no list of its own. */
    static final String OTHER = "other";

    BasicFieldSettings {
        basicFields = Map.copyOf(basicFields);
    }
}
