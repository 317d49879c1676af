package vn.sohotich.platform.exchange.profile.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.profile.ColumnRule;
import vn.sohotich.platform.exchange.profile.Constant;
import vn.sohotich.platform.exchange.profile.ImportProfile;
import vn.sohotich.platform.exchange.profile.encoding.ColumnText;
import vn.sohotich.platform.exchange.profile.encoding.EncodingVerdict;
import vn.sohotich.platform.exchange.profile.split.SplitRule;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.FieldType;
import vn.sohotich.platform.record.definition.Label;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.LayoutMatch;

/**
 * Lays out how the rows of a sheet become entries by a profile. Several columns for one field (surname and given name;
 * day, month and year) are joined; each of them is kept under its own heading too.
 */
final class TranslationPlan {
    /** Layout of rows that were read by a profile. */
    static final String LAYOUT = "profile";

    private final BookType type;
    private final ImportProfile profile;
    private final List<ColumnRule> rules;
    private final List<EncodingVerdict> verdicts;
    private final Function<String, @Nullable SplitRule> splits;
    private final boolean from1904;

    private final List<Column> columns = new ArrayList<>();
    private final List<RowTranslation.CellStep> steps = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Column> added = new ArrayList<>();
    private final Map<String, List<Integer>> sources = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    TranslationPlan(
            BookType type,
            ImportProfile profile,
            List<ColumnRule> rules,
            List<EncodingVerdict> verdicts,
            Function<String, @Nullable SplitRule> splits,
            boolean from1904) {
        this.type = type;
        this.profile = profile;
        this.rules = rules;
        this.verdicts = verdicts;
        this.splits = splits;
        this.from1904 = from1904;
    }

    RowTranslation translation() {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).use() == ColumnRule.Use.FIELD) {
                sources.computeIfAbsent(String.valueOf(rules.get(i).field()), none -> new ArrayList<>())
                        .add(i);
            }
        }
        type.fields().forEach(field -> names.add(field.name()));
        for (int i = 0; i < rules.size(); i++) {
            columns.add(column(i, rules.get(i)));
        }
        for (int i = 0; i < rules.size(); i++) {
            split(i, rules.get(i));
        }
        sources.forEach(this::join);
        List<CellText> constants = constants();
        year();
        columns.addAll(added);
        var layout = new Layout(
                LAYOUT,
                new Label(profile.name(), profile.name()),
                type.kind(),
                profile.inferred(),
                Layout.DateStyle.DOTS,
                columns);
        var match = new LayoutMatch(type, layout, columns, List.of());
        return new RowTranslation(match, rules.size(), steps, origins, constants);
    }

    private Column column(int index, ColumnRule rule) {
        if (rule.use() == ColumnRule.Use.LEAVE) {
            return new Column("", "", null, Column.Carries.UNKNOWN);
        }
        String field = rule.use() == ColumnRule.Use.FIELD ? String.valueOf(rule.field()) : "";
        if (verdicts.get(index).encoding().isLegacy() && rule.use() != ColumnRule.Use.KEEP) {
            steps.add(CellSteps.convert(
                    index, field, new ColumnText(verdicts.get(index).encoding())));
        }
        boolean alone =
                !field.isEmpty() && sources.getOrDefault(field, List.of()).size() == 1;
        if (alone && isDate(field)) {
            steps.add(CellSteps.days(index, field, from1904));
        }
        if (alone) {
            places.put(field, index);
            return new Column(rule.header(), field, field, Column.Carries.VALUE);
        }
        return new Column(rule.header(), keptName(rule.header(), index), null, Column.Carries.KEPT);
    }

    private String keptName(String header, int index) {
        String plain = header.isBlank() ? ColumnLetters.of(index) : header.strip();
        String name = plain;
        for (int again = 2; !names.add(name); again++) {
            name = plain + " (" + again + ")";
        }
        return name;
    }

    private void split(int index, ColumnRule rule) {
        SplitRule how = rule.use() == ColumnRule.Use.SPLIT ? splits.apply(String.valueOf(rule.split())) : null;
        if (how == null) {
            return;
        }
        Map<String, Integer> parts = new HashMap<>();
        String first = "";
        for (String part : how.parts()) {
            String field = rule.parts().getOrDefault(part, "");
            if (!field.isEmpty() && !places.containsKey(field) && !sources.containsKey(field)) {
                parts.put(part, add(rule.header(), field, index));
                first = first.isEmpty() ? field : first;
            }
        }
        steps.add(CellSteps.split(index, how, parts, first));
    }

    private int add(String header, String field, int origin) {
        int place = rules.size() + added.size();
        added.add(new Column(header, field, field, Column.Carries.VALUE));
        origins.add(origin);
        places.put(field, place);
        return place;
    }

    private void join(String field, List<Integer> from) {
        if (from.size() > 1) {
            int place = add(rules.get(from.getFirst()).header(), field, from.getFirst());
            FieldType kind = type.field(field).type();
            String between = kind == FieldType.DATE ? "/" : kind == FieldType.PLACE ? ", " : " ";
            steps.add(CellSteps.join(from, place, between));
        }
    }

    /** Constants stand behind the parts, so they come last. */
    private List<CellText> constants() {
        List<CellText> constants = new ArrayList<>();
        for (Constant constant : profile.constants()) {
            String field = constant.field();
            boolean free = !places.containsKey(field) && !sources.containsKey(field);
            if (!field.equals(Constant.YEAR) && free && !constant.value().isBlank()) {
                places.put(field, rules.size() + added.size());
                added.add(new Column("", field, field, Column.Carries.VALUE));
                constants.add(new CellText(constant.value().strip(), false));
            }
        }
        return constants;
    }

    private void year() {
        String year = profile.constants().stream()
                .filter(constant -> constant.field().equals(Constant.YEAR))
                .map(constant -> constant.value().strip())
                .findFirst()
                .orElse("");
        if (year.matches("(18|19|20)\\d\\d")) {
            for (String field : List.of(type.key().number(), type.key().book())) {
                Integer place = places.get(field);
                if (place != null) {
                    steps.add(CellSteps.year(place, field, year));
                }
            }
        }
    }

    private boolean isDate(String field) {
        return type.find(field).filter(one -> one.type() == FieldType.DATE).isPresent();
    }
}
