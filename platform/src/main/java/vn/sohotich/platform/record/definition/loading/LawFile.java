package vn.sohotich.platform.record.definition.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.platform.record.definition.check.Laws;

/** Reads ages and terms by period; periods of one limit follow each other without a gap. */
public final class LawFile {
    private static final String FILE = "findings/laws.yaml";
    private static final int FOR_EVER = 9999_12_31;

    private LawFile() {}

    public static Laws shipped() {
        return read(DefinitionFiles.parse(FILE, CatalogueFile.resource(FILE)));
    }

    static Laws read(Node node) {
        Map<String, Laws.Law> laws = new LinkedHashMap<>();
        for (String name : node.keys()) {
            List<Laws.Period> periods = new ArrayList<>();
            for (Node period : node.nodes(name)) {
                periods.add(period(period));
            }
            laws.put(name, new Laws.Law(name, inOrder(node, name, periods)));
        }
        return new Laws(laws);
    }

    private static List<Laws.Period> inOrder(Node node, String name, List<Laws.Period> periods) {
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i - 1).until() >= periods.get(i).from()) {
                throw node.invalid("the periods of " + name + " overlap or are out of order");
            }
        }
        return periods;
    }

    private static Laws.Period period(Node node) {
        var period = new Laws.Period(
                day(node, node.text("from")),
                node.optional("until").map(text -> day(node, text)).orElse(FOR_EVER),
                node.number("limit", Integer.MIN_VALUE),
                node.text("source"));
        if (period.limit() == Integer.MIN_VALUE) {
            throw node.invalid("'limit' is missing");
        }
        node.done();
        return period;
    }

    private static int day(Node node, String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw node.invalid("'" + text + "' must be a day such as '2015-01-01' in quotes");
        }
        return Integer.parseInt(text.replace("-", ""));
    }
}
