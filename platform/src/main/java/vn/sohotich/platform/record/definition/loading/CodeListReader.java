package vn.sohotich.platform.record.definition.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.Label;

/** Reads one code list; codes must be different. */
final class CodeListReader {
    private CodeListReader() {}

    static CodeList read(Node node) {
        boolean byName = node.flag("byName");
        List<CodeList.Code> codes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node item : node.nodes("codes")) {
            CodeList.Code code = code(item, byName);
            if (!seen.add(code.code())) {
                throw item.invalid("code '" + code.code() + "' stands twice");
            }
            codes.add(code);
        }
        if (codes.isEmpty()) {
            throw node.invalid("has no codes");
        }
        node.optional("source");
        var list = new CodeList(node.text("id"), node.node("name").label(), byName, codes);
        node.done();
        return list;
    }

    private static CodeList.Code code(Node item, boolean byName) {
        String vi = item.text("vi");
        Label label = new Label(vi, item.optional("en").orElse(vi));
        String code = byName ? item.optional("code").orElse(vi) : item.text("code");
        var read = new CodeList.Code(code, label, item.texts("also"));
        item.done();
        return read;
    }
}
