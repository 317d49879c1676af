package vn.sohotich.platform.shared.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Small maps and lists of text as the {@code jsonb} columns hold them; in SQL write {@code ?::jsonb}. */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> MAP = new TypeReference<>() {};
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private JsonText() {}

    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static Map<String, String> map(@Nullable String json) {
        return json == null ? Map.of() : MAPPER.readValue(json, MAP);
    }

    public static List<String> list(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, LIST);
    }
}
