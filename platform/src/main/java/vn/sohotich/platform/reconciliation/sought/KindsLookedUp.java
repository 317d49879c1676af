package vn.sohotich.platform.reconciliation.sought;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.start.UnusableSetting;

/**
 * Whether the people of a kind of book are looked up in the population register: in all kinds, or in those that the
 * province named. A kind that does not exist stops the start with the reason.
 */
@Component
public class KindsLookedUp {
    private static final String SETTING = "sohotich.reconciliation.kinds";

    private final Set<String> named;

    KindsLookedUp(BasicFieldSettings settings, BookTypes types) {
        this.named = settings.kinds();
        Set<String> known = types.all().stream().map(BookType::kind).collect(Collectors.toSet());
        named.stream()
                .filter(kind -> !known.contains(kind))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> {
                    String kinds = types.all().stream().map(BookType::kind).collect(Collectors.joining(", "));
                    throw new UnusableSetting("setting.kind-unknown", SETTING, unknown, kinds);
                });
    }

    public boolean includes(String kind) {
        return named.isEmpty() || named.contains(kind);
    }
}
