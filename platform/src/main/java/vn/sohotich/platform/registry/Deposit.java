package vn.sohotich.platform.registry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sohotich.platform.record.CivilRecord;

/** What is handed to the registry: a record's content in one canonical form, and the hashes of its scans. */
record Deposit(CivilRecord civilRecord, List<String> scanHashes) {

    /** Written and normalised values in alphabetical order, so that the same content has the same hash everywhere. */
    Map<String, Object> content() {
        Map<String, Object> content = new TreeMap<>();
        content.put("kind", civilRecord.kind());
        content.put("written", new TreeMap<>(civilRecord.written()));
        content.put("normal", new TreeMap<>(civilRecord.normal()));
        content.put("scans", scanHashes);
        return content;
    }
}
