package vn.sohotich.platform.reconciliation.typing;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been typed of a page so far, by field; with the record when one is being corrected. */
public record TypedPage(
        String kind, String unitCode, @Nullable UUID record, Map<String, String> written) {
    public TypedPage {
        written = Map.copyOf(written);
    }
}
