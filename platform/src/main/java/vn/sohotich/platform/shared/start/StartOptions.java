package vn.sohotich.platform.shared.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be said after {@code ./sohotich start} and {@code ./sohotich demo}. */
@Command(name = "sohotich", mixinStandardHelpOptions = false)
public final class StartOptions {
    private static final Set<String> COMMANDS = Set.of("start", "demo");
    private static final Set<String> OPTIONS = Set.of("--port", "--data", "--database");

    @Parameters(arity = "0..1", paramLabel = "start|demo", defaultValue = "start")
    private String command = "start";

    @Option(names = "--port")
    private @Nullable Integer port;

    @Option(names = "--data")
    private @Nullable Path data;

    @Option(names = "--database")
    private @Nullable String database;

    @Option(names = "--lang")
    private @Nullable String language;

    /** Whether these arguments start the application; all others are batch commands. */
    public static boolean fit(String... args) {
        return args.length == 0 || COMMANDS.contains(args[0]) || OPTIONS.contains(args[0].replaceFirst("=.*", ""));
    }

    /** Reads the arguments; throws {@link CommandLine.ParameterException} for what it does not know. */
    public static StartOptions read(String... args) {
        StartOptions options = new StartOptions();
        new CommandLine(options).parseArgs(args);
        return options;
    }

    public boolean demo() {
        return "demo".equals(command);
    }

    public int port() {
        return port == null ? 8080 : port;
    }

    /** Whether the port was said here, so that nothing else decides it. */
    public boolean portIsGiven() {
        return port != null;
    }

    public @Nullable String language() {
        return language;
    }

    public Path data() {
        String configured = System.getenv("SOHOTICH_DATA");
        Path chosen = data != null ? data : Path.of(configured == null ? "du-lieu" : configured);
        return chosen.toAbsolutePath().normalize();
    }

    /** The same as arguments of the application. */
    public String[] springArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add("--sohotich.data=" + data());
        arguments.add("--spring.config.additional-location=optional:file:" + data().resolve("sohotich.yaml"));
        arguments.add("--logging.file.name=" + data().resolve("sohotich.log"));
        arguments.add("--logging.threshold.console=warn");
        if (port != null) {
            arguments.add("--server.port=" + port);
        }
        if (database != null) {
            arguments.add("--sohotich.database.url=" + database);
        }
        if (demo()) {
            arguments.add("--sohotich.demo=true");
        }
        return arguments.toArray(String[]::new);
    }
}
