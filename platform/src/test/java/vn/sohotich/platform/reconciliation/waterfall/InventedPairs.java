package vn.sohotich.platform.reconciliation.waterfall;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.sohotich.linkage.decision.WeightStep;

/** Words of the look-up and grounds of invented pairs. */
final class InventedPairs {
    private InventedPairs() {}

    static MessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/reconciliation");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    /** Steps as {@code "name same 14.2"}, after a prior of −17.25. */
    static Grounds grounds(String... steps) {
        List<WeightStep> all = Stream.concat(Stream.of("prior prior -17.25"), Stream.of(steps))
                .map(step -> step.split(" "))
                .map(step -> new WeightStep(step[0], step[1], Double.parseDouble(step[2])))
                .toList();
        double total = all.stream().mapToDouble(WeightStep::weight).sum();
        return new Grounds(total, all, List.of("name-place"));
    }
}
