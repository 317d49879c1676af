package vn.sohotich.platform.record;

import java.util.List;
import java.util.UUID;

/** The worst outcome among the people of one version of a record; it is dropped when the record changed meanwhile. */
public record LookupNote(UUID recordId, int version, LookupState worst) {
    /** These records were looked up, anew or again; told in the transaction that notes it. */
    public record Taken(List<UUID> recordIds) {
        public Taken {
            recordIds = List.copyOf(recordIds);
        }
    }
}
