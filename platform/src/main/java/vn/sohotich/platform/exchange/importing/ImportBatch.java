package vn.sohotich.platform.exchange.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.intake.PreviewCounts;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;

/**
 * One workbook on its way into the books (lô nhập liệu). {@code unitCode} is the unit that answers for it,
 * {@code fixedUnit} the one its rows belong to when their office cannot be recognised.
 */
public record ImportBatch(
        UUID id,
        UploadedFile file,
        String unitCode,
        @Nullable String fixedUnit,
        @Nullable String kind,
        @Nullable String layout,
        BatchStatus status,
        @Nullable UUID workId,
        @Nullable UUID earlierId,
        @Nullable Refusal refusal,
        PreviewCounts counts,
        List<String> unknownColumns,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String appliedBy,
        @Nullable Instant appliedAt,
        @Nullable UUID answersId,
        @Nullable Undoing undone) {

    /** The import whose rows an error workbook of this one refers to: the one that it answers, or itself. */
    public UUID origin() {
        return answersId == null ? id : answersId;
    }

    /** Who took the import back, when and why. */
    public record Undoing(String by, Instant at, String reason) {}
}
