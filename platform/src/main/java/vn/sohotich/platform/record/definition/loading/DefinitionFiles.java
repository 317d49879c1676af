package vn.sohotich.platform.record.definition.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.CodeLists;

/** The definition files of the application, found by looking into their folders, and those of a further directory. */
public final class DefinitionFiles {
    private static final String TYPES = "book-types";
    private static final String LISTS = "code-lists";
    private static final String SUFFIX = ".yaml";
    private static final int LAST_PLACE = 1000;

    private final SortedMap<String, String> typeFiles = new TreeMap<>();
    private final SortedMap<String, String> listFiles = new TreeMap<>();

    private DefinitionFiles() {}

    public static DefinitionFiles shipped() {
        var files = new DefinitionFiles();
        try {
            files.typeFiles.putAll(inClassPath(TYPES));
            files.listFiles.putAll(inClassPath(LISTS));
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("cannot read the shipped definitions", unreadable);
        }
        return files;
    }

    /** These files and those of a directory, which win over files of the same name. */
    public DefinitionFiles and(Path directory) {
        try {
            typeFiles.putAll(inDirectory(directory.resolve(TYPES)));
            listFiles.putAll(inDirectory(directory.resolve(LISTS)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return this;
    }

    public BookTypes read() {
        List<CodeList> lists = new ArrayList<>();
        listFiles.forEach((name, text) -> lists.add(CodeListReader.read(parse(name, text))));
        var codeLists = new CodeLists(lists);
        SortedMap<Integer, List<BookType>> byPlace = new TreeMap<>();
        typeFiles.forEach((name, text) -> {
            Node node = parse(name, text);
            int place = node.number("place", LAST_PLACE);
            byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(DefinitionReader.read(node, codeLists));
        });
        List<BookType> types = byPlace.values().stream().flatMap(List::stream).toList();
        return new BookTypes(types, codeLists);
    }

    static Node parse(String name, String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            return new Node(name, new Yaml(new SafeConstructor(options)).load(text));
        } catch (org.yaml.snakeyaml.error.YAMLException notYaml) {
            throw new InvalidDefinition(name, "not readable as YAML: " + notYaml.getMessage());
        }
    }

    private static Map<String, String> inClassPath(String folder) throws IOException, URISyntaxException {
        Map<String, String> texts = new TreeMap<>();
        ClassLoader loader = DefinitionFiles.class.getClassLoader();
        for (URL url : Collections.list(loader.getResources(folder))) {
            if ("file".equals(url.getProtocol())) {
                texts.putAll(inDirectory(Path.of(URI.create(url.toString()))));
            } else if (url.openConnection() instanceof JarURLConnection connection) {
                texts.putAll(inJar(connection, folder));
            }
        }
        return texts;
    }

    private static Map<String, String> inJar(JarURLConnection connection, String folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        JarFile jar = connection.getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            int inFolder = name.indexOf(folder + "/");
            boolean direct = inFolder >= 0 && name.indexOf('/', inFolder + folder.length() + 1) < 0;
            if (direct && name.endsWith(SUFFIX)) {
                try (InputStream in = jar.getInputStream(entry)) {
                    texts.put(name.substring(name.lastIndexOf('/') + 1), text(in));
                }
            }
        }
        return texts;
    }

    private static Map<String, String> inDirectory(Path directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(directory)) {
            return texts;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
