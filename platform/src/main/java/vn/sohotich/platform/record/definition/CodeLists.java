package vn.sohotich.platform.record.definition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The code lists that fields of the definitions refer to, by id. */
public final class CodeLists {
    private final Map<String, CodeList> byId = new LinkedHashMap<>();

    public CodeLists(Collection<CodeList> lists) {
        lists.forEach(list -> byId.put(list.id(), list));
    }

    public Optional<CodeList> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The list of this id; asking for an unknown one is a fault of the caller. */
    public CodeList get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no code list " + id));
    }

    public Collection<CodeList> all() {
        return byId.values();
    }
}
