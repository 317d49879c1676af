package vn.sohotich.platform.exchange.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.sohotich.platform.exchange.profile.encoding.TextEncoding;

/** Profiles as files: YAML, and JSON because every JSON text is YAML. Holds headings and rules, nothing of people. */
public final class ProfileText {
    private static final int LONGEST = 512 * 1024;
    private static final int MOST_COLUMNS = 400;

    private ProfileText() {}

    /** The profile as YAML that people can read and edit. */
    public static String write(ImportProfile profile) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("profile", profile.name());
        file.put("kind", profile.kind());
        if (profile.inferred()) {
            file.put("inferred", true);
        }
        if (!profile.note().isBlank()) {
            file.put("note", profile.note());
        }
        file.put("columns", profile.columns().stream().map(ProfileText::column).toList());
        if (!profile.constants().isEmpty()) {
            file.put(
                    "constants",
                    profile.constants().stream().map(ProfileText::constant).toList());
        }
        if (!profile.patterns().isEmpty()) {
            file.put("patterns", new java.util.TreeMap<>(profile.patterns()));
        }
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(200);
        return new Yaml(options).dump(file);
    }

    private static Map<String, Object> column(ColumnRule column) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("header", column.header());
        switch (column.use()) {
            case FIELD -> map.put("field", String.valueOf(column.field()));
            case SPLIT -> {
                map.put("split", String.valueOf(column.split()));
                map.put("parts", new java.util.TreeMap<>(column.parts()));
            }
            case KEEP -> map.put("use", "keep");
            case LEAVE -> map.put("use", "leave");
        }
        if (column.encoding() != null) {
            map.put("encoding", column.encoding().name());
        }
        return map;
    }

    private static Map<String, Object> constant(Constant constant) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("field", constant.field());
        if (constant.everyFile()) {
            map.put("everyFile", true);
        } else {
            map.put("value", constant.value());
        }
        return map;
    }

    /**
     * Reads a profile.
     *
     * @throws UnreadableProfile with the place that is wrong
     */
    public static ImportProfile read(String text) throws UnreadableProfile {
        Map<?, ?> file = parsed(text);
        List<ColumnRule> columns = new ArrayList<>();
        for (Map<?, ?> one : maps(file, "columns")) {
            columns.add(readColumn(one, "columns[" + (columns.size() + 1) + "]"));
        }
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new UnreadableProfile("columns");
        }
        List<Constant> constants = new ArrayList<>();
        for (Map<?, ?> one : maps(file, "constants")) {
            boolean everyFile = Boolean.parseBoolean(text(one, "everyFile"));
            constants.add(
                    new Constant(needed(one, "field", "constants"), everyFile ? "" : text(one, "value"), everyFile));
        }
        return new ImportProfile(
                needed(file, "profile", "profile"),
                needed(file, "kind", "kind"),
                Boolean.parseBoolean(text(file, "inferred")),
                text(file, "note"),
                columns,
                constants,
                texts(file.get("patterns"), "patterns"));
    }

    private static Map<?, ?> parsed(String text) throws UnreadableProfile {
        if (text.length() > LONGEST) {
            throw new UnreadableProfile("size");
        }
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            if (new Yaml(new SafeConstructor(options)).load(text) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YAMLException notYaml) {
            throw new UnreadableProfile("YAML");
        }
        throw new UnreadableProfile("YAML");
    }

    private static ColumnRule readColumn(Map<?, ?> column, String place) throws UnreadableProfile {
        String header = text(column, "header");
        String field = text(column, "field");
        String split = text(column, "split");
        ColumnRule rule = switch (text(column, "use")) {
            case "keep" -> ColumnRule.keep(header);
            case "leave" -> ColumnRule.leave(header);
            case "" ->
                !split.isEmpty()
                        ? ColumnRule.split(header, split, texts(column.get("parts"), place))
                        : field.isEmpty() ? ColumnRule.leave(header) : ColumnRule.field(header, field);
            default -> throw new UnreadableProfile(place);
        };
        return rule.in(encoding(text(column, "encoding"), place));
    }

    private static @Nullable TextEncoding encoding(String name, String place) throws UnreadableProfile {
        try {
            return name.isEmpty() ? null : TextEncoding.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableProfile(place);
        }
    }

    private static List<Map<?, ?>> maps(Map<?, ?> file, String key) throws UnreadableProfile {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (file.get(key) instanceof List<?> list) {
            for (Object item : list) {
                if (!(item instanceof Map<?, ?> map)) {
                    throw new UnreadableProfile(key);
                }
                maps.add(map);
            }
        }
        return maps;
    }

    private static Map<String, String> texts(@Nullable Object value, String place) throws UnreadableProfile {
        Map<String, String> texts = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> texts.put(String.valueOf(key), String.valueOf(item)));
        } else if (value != null) {
            throw new UnreadableProfile(place);
        }
        return texts;
    }

    private static String needed(Map<?, ?> map, String key, String place) throws UnreadableProfile {
        String text = text(map, key);
        if (text.isBlank()) {
            throw new UnreadableProfile(place);
        }
        return text;
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString();
    }

    /** A text that is no profile; the message names the place. */
    public static final class UnreadableProfile extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableProfile(String place) {
            super(place);
        }

        public String place() {
            return String.valueOf(getMessage());
        }
    }
}
