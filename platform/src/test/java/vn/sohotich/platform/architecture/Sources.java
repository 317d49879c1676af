package vn.sohotich.platform.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads the project's own source files as text and as syntax trees. */
final class Sources {
    /** The folder that holds the whole project, whichever module's folder the tests run in. */
    static final Path ROOT = root();

    private Sources() {}

    record Method(String name, int lines) {}

    record Outline(List<Method> methods, List<String> catches) {}

    static List<Path> javaFiles(String under) {
        return files(ROOT.resolve(under), ".java");
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> mainFiles() {
        return Stream.of("linkage", "platform", "cluster", "benchmarks")
                .flatMap(module -> javaFiles(module + "/src/main/java").stream())
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String relative(Path file) {
        return ROOT.relativize(file.toAbsolutePath().normalize()).toString();
    }

    /** The methods of a source text with their length in lines, and the types that its catch clauses name. */
    static Outline outline(String source) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task =
                (JavacTask) compiler.getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(file));
        List<Method> methods = new ArrayList<>();
        List<String> catches = new ArrayList<>();
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                collect(unit, positions, methods, catches);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outline(methods, catches);
    }

    private static void collect(
            CompilationUnitTree unit, SourcePositions positions, List<Method> methods, List<String> catches) {
        LineMap lines = unit.getLineMap();
        unit.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        long from = positions.getStartPosition(unit, method);
                        long to = positions.getEndPosition(unit, method);
                        if (from >= 0 && to >= 0) {
                            int length = (int) (lines.getLineNumber(to) - lines.getLineNumber(from) + 1);
                            methods.add(new Method(method.getName().toString(), length));
                        }
                        return super.visitMethod(method, nothing);
                    }

                    @Override
                    public Void visitCatch(CatchTree clause, Void nothing) {
                        catches.add(clause.getParameter().getType().toString());
                        return super.visitCatch(clause, nothing);
                    }
                },
                null);
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("sohotich")) && !Files.exists(here.resolve(".ci"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("The tests run outside of the project's folder");
        }
        return here;
    }
}
