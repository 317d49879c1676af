package vn.sohotich.platform.record.intake.undo;

import java.util.List;
import java.util.UUID;

/** Some records of an import that is being undone: gone, or with their earlier content again; told in its transaction. */
public record RecordsChanged(List<UUID> gone, List<UUID> restored) {
    public RecordsChanged {
        gone = List.copyOf(gone);
        restored = List.copyOf(restored);
    }
}
