package vn.sohotich.platform.record.intake;

import org.jspecify.annotations.Nullable;

/** Hands over chunks until there are none left; an import whose feed ends {@link #broken} leaves nothing behind. */
public interface ChunkFeed {
    @Nullable
    StagedChunk next();

    boolean broken();
}
