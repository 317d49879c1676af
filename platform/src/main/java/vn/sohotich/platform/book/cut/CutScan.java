package vn.sohotich.platform.book.cut;

import java.time.Instant;
import java.util.UUID;

/** A part of a scan, which is a scan of its own: what was cut out of which scan, by whom and when. */
public record CutScan(UUID scanId, UUID sourceId, Cut cut, String madeBy, Instant madeAt) {}
