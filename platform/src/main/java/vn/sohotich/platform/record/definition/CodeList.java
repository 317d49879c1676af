package vn.sohotich.platform.record.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.name.Folding;

/**
 * A closed list of values of the templates. {@code byName} lists are written by name (ethnic groups, nationalities), the
 * others by code; recognition takes code, name or another name, with or without marks where that is unambiguous.
 */
public final class CodeList {
    private final String id;
    private final Label name;
    private final boolean byName;
    private final List<Code> codes;
    private final Map<String, Code> byCode = new HashMap<>();
    private final Map<String, Code> bySameName = new HashMap<>();
    private final Map<String, @Nullable Code> byPlainName = new HashMap<>();

    public CodeList(String id, Label name, boolean byName, List<Code> codes) {
        this.id = id;
        this.name = name;
        this.byName = byName;
        this.codes = List.copyOf(codes);
        for (Code code : this.codes) {
            byCode.put(code.code(), code);
            enterName(code, code.label().vi());
            code.otherNames().forEach(other -> enterName(code, other));
        }
    }

    private void enterName(Code code, String written) {
        bySameName.putIfAbsent(Folding.sameNameKey(written), code);
        byPlainName.merge(Folding.plain(written), code, (one, other) -> one.equals(other) ? one : Code.SEVERAL);
    }

    public String id() {
        return id;
    }

    public Label name() {
        return name;
    }

    /** True when templates carry the name of the value instead of its code. */
    public boolean byName() {
        return byName;
    }

    public List<Code> codes() {
        return codes;
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The value that a cell means, written as code or as name. */
    public Optional<Code> recognise(String written) {
        Code code = byCode.get(written);
        if (code == null && !byName && written.length() == 2 && written.charAt(0) == '0') {
            code = byCode.get(written.substring(1));
        }
        if (code == null) {
            code = bySameName.get(Folding.sameNameKey(written));
        }
        if (code == null) {
            code = byPlainName.get(Folding.plain(written));
        }
        return Optional.ofNullable(code == Code.SEVERAL ? null : code);
    }

    /** What a template cell carries for the value: its name or its code. */
    public String templateText(Code code) {
        return byName ? code.label().vi() : code.code();
    }

    /** One value of a code list. */
    public record Code(String code, Label label, List<String> otherNames) {
        private static final Code SEVERAL = new Code("", new Label("", ""), List.of());

        public Code {
            otherNames = List.copyOf(otherNames);
        }
    }
}
