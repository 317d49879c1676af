package vn.sohotich.platform.shared.pieces;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files arrive in pieces: the size of a piece, how long an unfinished file is kept after its last piece, how much one
 * account may have unfinished, and how much of the disk always stays free.
 */
@ConfigurationProperties("sohotich.upload")
public record PieceSettings(
        @DefaultValue("4MB") DataSize piece,
        @DefaultValue("7d") Duration unfinishedKept,
        @DefaultValue("12GB") DataSize unfinishedPerAccount,
        @DefaultValue("1GB") DataSize keptFree) {}
