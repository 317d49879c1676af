package vn.sohotich.linkage.general;

import vn.sohotich.linkage.decision.Explanation;

/**
 * Two rows that are, or may be, one person: their identifiers, the probability after all competing pairs were weighed, and
 * the explanation whose steps sum to the match weight. Places in the files count data rows from 0.
 */
public record LinkedPair(
        String leftId,
        String rightId,
        int leftLine,
        int rightLine,
        boolean sure,
        double probability,
        Explanation explanation) {}
