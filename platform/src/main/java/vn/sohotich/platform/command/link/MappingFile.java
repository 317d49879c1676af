package vn.sohotich.platform.command.link;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import vn.sohotich.linkage.general.FieldMapping;
import vn.sohotich.linkage.general.MappingFault;
import vn.sohotich.platform.shared.Refusal;

/** A field mapping as a YAML file; whatever is wrong with it comes out as a refusal that says where. */
public final class MappingFile {

    private static final int LARGEST = 256 * 1024;

    /** A mapping that can be run, or why it can't. */
    public sealed interface Outcome {

        record Mapped(FieldMapping mapping) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    private MappingFile() {}

    public static Outcome read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return new Outcome.Refused(Refusal.of("link.mapping-too-large", LARGEST / 1024));
            }
            FieldMapping mapping = new MappingReader(parse(Files.readString(file))).mapping();
            return mapping.faults().stream()
                    .findFirst()
                    .<Outcome>map(fault -> new Outcome.Refused(refusal(fault)))
                    .orElseGet(() -> new Outcome.Mapped(mapping));
        } catch (WrongMapping wrong) {
            return new Outcome.Refused(wrong.refusal());
        } catch (NoSuchFileException missing) {
            return new Outcome.Refused(Refusal.of("workbook.missing-file"));
        } catch (CharacterCodingException coding) {
            return new Outcome.Refused(Refusal.of("workbook.csv-not-utf8", 1));
        } catch (IOException unreadable) {
            return new Outcome.Refused(Refusal.of("link.mapping-unreadable"));
        }
    }

    private static Object parse(String text) throws WrongMapping {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            Object parsed = new Yaml(new SafeConstructor(options)).load(text);
            return parsed == null ? "" : parsed;
        } catch (MarkedYAMLException wrong) {
            int line =
                    wrong.getProblemMark() == null ? 1 : wrong.getProblemMark().getLine() + 1;
            throw new WrongMapping(Refusal.of("link.mapping-yaml", line));
        } catch (YAMLException wrong) {
            throw new WrongMapping(Refusal.of("link.mapping-yaml", 1));
        }
    }

    private static Refusal refusal(MappingFault fault) {
        return Refusal.of(fault.code(), fault.args().toArray());
    }

    /** A mapping that says something that nobody understands. */
    static final class WrongMapping extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        WrongMapping(Refusal refusal) {
            super(refusal.code());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
