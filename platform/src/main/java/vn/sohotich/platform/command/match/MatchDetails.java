package vn.sohotich.platform.command.match;

import java.util.Map;
import vn.sohotich.linkage.register.RegisterFindings;

/**
 * What one machine tells of a look-up beside its outcomes: how long reading and looking up took, what was wrong with the
 * people's rows, which blocking rules had blocks too large to look through, and how many rows an interrupted run had left.
 */
public record MatchDetails(
        double loadSeconds,
        double linkSeconds,
        RegisterFindings findings,
        Map<String, Long> blocksLeftOut,
        long takenOver) {

    public MatchDetails {
        blocksLeftOut = Map.copyOf(blocksLeftOut);
    }
}
