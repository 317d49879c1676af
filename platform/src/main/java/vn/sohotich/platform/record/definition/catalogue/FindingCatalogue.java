package vn.sohotich.platform.record.definition.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.loading.CatalogueFile;

/**
 * The catalogue of findings (danh mục lỗi): every code that any part of the application can raise, once. A code that is
 * not in it cannot be named by a rule, and tests see to it that nothing else raises one.
 */
public final class FindingCatalogue {
    private final Map<String, FindingKind> byCode = new LinkedHashMap<>();

    public FindingCatalogue(Collection<FindingKind> kinds) {
        for (FindingKind kind : kinds) {
            if (byCode.put(kind.code(), kind) != null) {
                throw new IllegalArgumentException(kind.code() + " stands twice in the catalogue");
            }
        }
    }

    /** The catalogue that comes with the application. */
    public static FindingCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** All kinds in the order of the catalogue. */
    public Collection<FindingKind> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    public Optional<FindingKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The kind of this code; asking for one that is not in the catalogue is a fault of the caller. */
    public FindingKind get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(code + " is not in the catalogue"));
    }

    public Severity severityOf(String code) {
        return get(code).severity();
    }

    private static final class Shipped {
        private static final FindingCatalogue CATALOGUE = CatalogueFile.shipped();
    }
}
