package vn.sohotich.platform.reconciliation.sought;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which fields a province counts as basic information for a role: {@code sohotich.reconciliation.basic-fields.child=hoTen,…}.
 * A role that is not named keeps the program's list; {@code other} is for all roles without a list of their own.
 * {@code sohotich.reconciliation.kinds=KS,KH,KT,NCN} names the kinds of books whose people are looked up; without it all are.
 */
@ConfigurationProperties("sohotich.reconciliation")
record BasicFieldSettings(
        @DefaultValue Map<String, List<String>> basicFields,
        @DefaultValue Set<String> kinds) {
    /** Stands for every role that has no list of its own. */
    static final String OTHER = "other";

    BasicFieldSettings {
        basicFields = Map.copyOf(basicFields);
        kinds = Set.copyOf(kinds);
    }
}
