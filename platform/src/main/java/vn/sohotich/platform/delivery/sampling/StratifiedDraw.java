package vn.sohotich.platform.delivery.sampling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A random sample over the books of a lot in proportion to their size, the same for the same seed. Every book gives the
 * whole number below or above its share (systematic allocation with a random start); a book that would be left out gets
 * one place from the book that has most beyond its share, as long as there are as many places as books. Inside a book
 * every record is equally likely (Floyd's algorithm). The generator is that of {@link Random}, whose sequence is fixed by
 * its specification.
 */
public final class StratifiedDraw {
    private final Random random;
    private final List<Integer> sizes;
    private final int wanted;

    private StratifiedDraw(long seed, List<Integer> sizes, int wanted) {
        this.random = new Random(seed);
        this.sizes = sizes;
        this.wanted = wanted;
    }

    /**
     * Draws {@code wanted} places, or all when there are not more. The answer holds, book by book, the places that were
     * drawn, counted from 0 and in ascending order.
     */
    public static List<List<Integer>> draw(long seed, List<Integer> sizes, int wanted) {
        long all = sizes.stream().mapToLong(Integer::longValue).sum();
        return new StratifiedDraw(seed, sizes, Math.toIntExact(Math.min(all, wanted))).places(all);
    }

    private List<List<Integer>> places(long all) {
        int[] shares = shares(all);
        List<List<Integer>> drawn = new ArrayList<>();
        for (int book = 0; book < shares.length; book++) {
            drawn.add(inside(sizes.get(book), shares[book]));
        }
        return drawn;
    }

    private int[] shares(long all) {
        int[] shares = new int[sizes.size()];
        if (wanted == 0) {
            return shares;
        }
        double step = (double) all / wanted;
        double mark = random.nextDouble() * step;
        long before = 0;
        int given = 0;
        for (int book = 0; book < shares.length; book++) {
            long until = before + sizes.get(book);
            while (given < wanted && mark + given * step < until && shares[book] < sizes.get(book)) {
                shares[book]++;
                given++;
            }
            before = until;
        }
        top(shares, wanted - given);
        meetEveryBook(shares, step);
        return shares;
    }

    /** What rounding left over goes to the first books that still have records. */
    private void top(int[] shares, int missing) {
        int left = missing;
        for (int book = 0; book < shares.length && left > 0; book++) {
            int room = Math.min(left, sizes.get(book) - shares[book]);
            shares[book] += room;
            left -= room;
        }
    }

    private void meetEveryBook(int[] shares, double step) {
        long filled = sizes.stream().filter(size -> size > 0).count();
        if (wanted < filled) {
            return;
        }
        for (int book = 0; book < shares.length; book++) {
            if (shares[book] == 0 && sizes.get(book) > 0) {
                shares[richest(shares, step)]--;
                shares[book] = 1;
            }
        }
    }

    private int richest(int[] shares, double step) {
        int richest = -1;
        double most = 0;
        for (int book = 0; book < shares.length; book++) {
            double beyond = shares[book] - sizes.get(book) / step;
            if (shares[book] > 1 && (richest < 0 || beyond > most)) {
                richest = book;
                most = beyond;
            }
        }
        return richest;
    }

    private List<Integer> inside(int size, int count) {
        Set<Integer> chosen = new HashSet<>();
        for (int last = size - count; last < size; last++) {
            int place = random.nextInt(last + 1);
            if (!chosen.add(place)) {
                chosen.add(last);
            }
        }
        return List.copyOf(new TreeSet<>(chosen));
    }
}
