package vn.sohotich.platform.reconciliation.waterfall;

import java.util.List;

/**
 * Why another candidate lost, or cannot be told apart: in sentences, and comparison by comparison with points that sum to
 * the distance.
 */
public record Rival(List<String> sentences, List<Difference> differences, String distance) {
    public Rival {
        sentences = List.copyOf(sentences);
        differences = List.copyOf(differences);
    }
}
