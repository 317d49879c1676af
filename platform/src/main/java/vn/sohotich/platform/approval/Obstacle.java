package vn.sohotich.platform.approval;

import java.util.List;

/**
 * One reason why a record cannot be approved. Texts: {@code approval.obstacle.<code>} says why and by which rule,
 * {@code approval.obstacle.<code>.mend} what to do now.
 */
public record Obstacle(String code, List<String> args) {
    public Obstacle {
        args = List.copyOf(args);
    }

    static Obstacle of(String code, Object... args) {
        return new Obstacle(
                code, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
