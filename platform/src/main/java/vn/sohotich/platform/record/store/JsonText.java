package vn.sohotich.platform.record.store;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Objects with text values as json text, in their order. */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> OBJECT = new TypeReference<>() {};
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private JsonText() {}

    public static String write(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        append(text, values);
        return text.toString();
    }

    public static Map<String, String> read(String json) {
        return MAPPER.readValue(json, OBJECT);
    }

    private static void append(StringBuilder text, Map<String, String> values) {
        text.append('{');
        boolean first = true;
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (!first) {
                text.append(',');
            }
            first = false;
            quote(text, value.getKey());
            text.append(':');
            quote(text, value.getValue());
        }
        text.append('}');
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                unicode(text, c == 0 ? '\uFFFD' : c);
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static void unicode(StringBuilder text, char c) {
        text.append('\\').append('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEX[(c >> shift) & 0xF]);
        }
    }
}
