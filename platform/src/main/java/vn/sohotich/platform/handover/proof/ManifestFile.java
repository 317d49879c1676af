package vn.sohotich.platform.handover.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the head of the proof as JSON. */
public final class ManifestFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ManifestFile() {}

    public static void write(Manifest manifest, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(manifest));
    }

    /** The manifest of a folder; empty when there is none or when it is no such manifest. */
    public static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Manifest manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
            return Optional.ofNullable(manifest).filter(ManifestFile::isWhole);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("NullAway")
    private static boolean isWhole(Manifest manifest) {
        return Manifest.FORMAT.equals(manifest.format())
                && manifest.version() == Manifest.VERSION
                && manifest.inputs() != null
                && manifest.outputs() != null
                && manifest.total() != null
                && manifest.inputs().stream().allMatch(input -> input.sheets() != null && input.file() != null)
                && manifest.outputs().stream()
                        .allMatch(output -> output.file() != null
                                && output.parts() != null
                                && !output.parts().isEmpty());
    }
}
