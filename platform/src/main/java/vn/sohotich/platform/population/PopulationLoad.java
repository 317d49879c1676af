package vn.sohotich.platform.population;

import java.time.Instant;
import java.util.UUID;

/** One load of an extract with its counts; its number is the version of the register from then on. */
public record PopulationLoad(
        long no,
        UUID workId,
        String fileName,
        String actor,
        Instant loadedAt,
        long read,
        long created,
        long updated,
        long same,
        long refused,
        long noted) {}
