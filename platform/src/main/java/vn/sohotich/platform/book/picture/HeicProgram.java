package vn.sohotich.platform.book.picture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The machine's own program for HEIC pictures (libheif's {@code heif-dec} or {@code heif-convert}), asked with two paths.
 * No pure Java library reads HEVC pictures; where no program is installed such pictures are refused with the remedy.
 */
public final class HeicProgram {
    private static final long SECONDS = 60;

    private final List<String> names;
    private final String searched;

    /** {@code names} are tried in turn in the folders of {@code searched}, which is written like {@code PATH}. */
    public HeicProgram(List<String> names, String searched) {
        this.names = List.copyOf(names);
        this.searched = searched;
    }

    private Optional<Path> program() {
        return names.stream()
                .flatMap(name -> Stream.of(searched.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Writes the picture as PNG, turned as the phone meant it. */
    void toPng(Path heic, Path png) throws IOException, UnusablePicture {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            throw new UnusablePicture("picture.heic");
        }
        Process process = new ProcessBuilder(program.get().toString(), heic.toString(), png.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new UnusablePicture("picture.too-slow");
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new UnusablePicture("picture.too-slow");
        }
        if (process.exitValue() != 0 || !Files.exists(png) || Files.size(png) == 0) {
            throw new UnusablePicture("picture.broken");
        }
    }
}
