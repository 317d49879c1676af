package vn.sohotich.platform.identity;

import java.util.List;

/**
 * One line of today's work on the first screen: what waits, how much of it, and where to go on.
 *
 * @param titleKey message key of the sentence, such as {@code desk.item.to-approve}
 * @param args what the sentence needs besides the count
 * @param order smaller comes first; the first line with a count above zero is the obvious next thing
 */
public record DeskItem(String titleKey, List<String> args, long count, String href, int order) {
    public DeskItem {
        args = List.copyOf(args);
    }
}
