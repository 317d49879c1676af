package vn.sohotich.platform.shared;

import java.util.List;
import java.util.function.Function;

/**
 * The part of a long list that a screen shows. {@code totalIsExact} is false when counting stopped at a bound, so that
 * a list of millions opens as fast as a short one.
 */
public record Window<T>(List<T> items, long total, boolean totalIsExact, int offset, int size) {
    public Window {
        items = List.copyOf(items);
    }

    public static <T> Window<T> exact(List<T> items, long total, int offset, int size) {
        return new Window<>(items, total, true, offset, size);
    }

    public <R> Window<R> map(Function<? super T, ? extends R> change) {
        List<R> changed = items.stream().<R>map(change).toList();
        return new Window<>(changed, total, totalIsExact, offset, size);
    }

    public boolean hasNext() {
        return !totalIsExact || offset + items.size() < total;
    }

    public boolean hasPrevious() {
        return offset > 0;
    }

    public int nextOffset() {
        return offset + size;
    }

    public int previousOffset() {
        return Math.max(0, offset - size);
    }
}
