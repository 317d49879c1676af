package vn.sohotich.platform.exchange.profile.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.profile.ColumnRule;
import vn.sohotich.platform.exchange.profile.Constant;
import vn.sohotich.platform.exchange.profile.ImportProfile;
import vn.sohotich.platform.exchange.profile.encoding.TextEncoding;
import vn.sohotich.platform.exchange.profile.sheet.HeaderBlock;
import vn.sohotich.platform.exchange.profile.split.SplitRule;
import vn.sohotich.platform.exchange.profile.split.SplitRules;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;

/**
 * What was chosen on the mapping screen: {@code use.3=field:nksHoTen}, {@code encoding.3=TCVN3},
 * {@code part.3.birth=nksNgaySinh}, {@code constant.quyenSo=01/2016}, {@code every.quyenSo=on}.
 */
final class MappingForm {
    static final String FIELD = "field:";
    static final String SPLIT = "split:";
    static final String KEEP = "keep";

    private final Map<String, String> chosen;

    MappingForm(Map<String, String> chosen) {
        this.chosen = chosen;
    }

    /** The same choices as a profile says them, for a screen that nobody has changed yet. */
    static MappingForm of(ImportProfile profile, List<ColumnRule> rules) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            ColumnRule rule = rules.get(i);
            String column = Integer.toString(i);
            chosen.put("use." + column, use(rule));
            if (rule.encoding() != null) {
                chosen.put("encoding." + column, rule.encoding().name());
            }
            rule.parts().forEach((part, field) -> chosen.put("part." + column + "." + part, field));
        }
        profile.constants().forEach(constant -> {
            chosen.put("constant." + constant.field(), constant.value());
            chosen.put("every." + constant.field(), constant.everyFile() ? "on" : "");
        });
        chosen.put("name", profile.inferred() ? "" : profile.name());
        chosen.put("note", profile.inferred() ? "" : profile.note());
        return new MappingForm(chosen);
    }

    private static String use(ColumnRule rule) {
        return switch (rule.use()) {
            case FIELD -> FIELD + rule.field();
            case SPLIT -> SPLIT + rule.split();
            case KEEP -> KEEP;
            case LEAVE -> "";
        };
    }

    String value(String key) {
        return chosen.getOrDefault(key, "");
    }

    boolean isEmpty() {
        return chosen.keySet().stream().noneMatch(key -> key.startsWith("use."));
    }

    /** The profile that these choices make for the columns of a header. */
    ImportProfile profile(HeaderBlock block, BookType type, Map<String, String> patterns) {
        List<ColumnRule> columns = new ArrayList<>();
        for (int i = 0; i < block.width(); i++) {
            columns.add(rule(i, i < block.headers().size() ? block.headers().get(i) : ""));
        }
        while (!columns.isEmpty()
                && columns.getLast().header().isBlank()
                && columns.getLast().use() == ColumnRule.Use.LEAVE) {
            columns.removeLast();
        }
        List<Constant> constants = new ArrayList<>();
        for (String field : constantFields(type)) {
            String value = value("constant." + field).strip();
            if (!value.isEmpty()) {
                constants.add(
                        new Constant(field, value, !value("every." + field).isEmpty()));
            }
        }
        return new ImportProfile(
                value("name").strip(), type.kind(), false, value("note").strip(), columns, constants, patterns);
    }

    private ColumnRule rule(int column, String header) {
        String use = value("use." + column);
        TextEncoding encoding = encoding(value("encoding." + column));
        if (use.startsWith(FIELD)) {
            return ColumnRule.field(header, use.substring(FIELD.length())).in(encoding);
        }
        if (use.startsWith(SPLIT)) {
            String id = use.substring(SPLIT.length());
            Map<String, String> parts = new LinkedHashMap<>();
            for (String part :
                    SplitRules.shipped().find(id).map(SplitRule::parts).orElse(List.of())) {
                String field = value("part." + column + "." + part);
                if (!field.isEmpty()) {
                    parts.put(part, field);
                }
            }
            return ColumnRule.split(header, id, parts).in(encoding);
        }
        return use.equals(KEEP) ? ColumnRule.keep(header) : ColumnRule.leave(header);
    }

    static @Nullable TextEncoding encoding(String name) {
        for (TextEncoding one : TextEncoding.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }

    /** What may be one value for a whole file: year, office, book, kind of registration, nationality. */
    static List<String> constantFields(BookType type) {
        List<String> fields = new ArrayList<>();
        fields.add(Constant.YEAR);
        fields.add(type.key().office());
        fields.add(type.key().book());
        type.find("loaiDangKy").ifPresent(field -> fields.add(field.name()));
        for (PersonInRole person : type.principals()) {
            String nationality = person.fields().get(PersonPart.NATIONALITY);
            if (nationality != null) {
                fields.add(nationality);
            }
        }
        return fields;
    }
}
