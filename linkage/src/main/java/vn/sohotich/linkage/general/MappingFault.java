package vn.sohotich.linkage.general;

import java.util.List;

/** Something wrong in a mapping: a code for the message bundles, and where it is. */
public record MappingFault(String code, List<String> args) {
    public MappingFault {
        args = List.copyOf(args);
    }

    static MappingFault of(String code, String... args) {
        return new MappingFault(code, List.of(args));
    }
}
