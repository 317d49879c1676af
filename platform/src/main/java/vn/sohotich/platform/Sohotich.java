package vn.sohotich.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import picocli.CommandLine;
import vn.sohotich.platform.command.Commands;
import vn.sohotich.platform.shared.start.Console;
import vn.sohotich.platform.shared.start.StartOptions;

/** The application and its front door: {@code start} and {@code demo} serve screens, all else is a batch command. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Sohotich {
    private static final int USAGE = 64;

    public static void main(String[] args) {
        if (!StartOptions.fit(args)) {
            System.exit(Commands.run(args));
        }
        try {
            start(StartOptions.read(args));
        } catch (CommandLine.ParameterException e) {
            Console console = new Console(null);
            console.say(System.err, "start.unknown", String.join(" ", args));
            console.say(System.err, "start.usage");
            System.exit(USAGE);
        }
    }

    private static void start(StartOptions options) {
        Console console = new Console(options.language());
        if (options.portIsGiven() && !isFree(options.port())) {
            console.say(
                    System.err,
                    "start.port-in-use",
                    String.valueOf(options.port()),
                    String.valueOf(options.port() + 1));
            System.exit(1);
        }
        console.say(System.out, "start.begin", options.data().toString());
        SpringApplication application = new SpringApplication(Sohotich.class);
        application.addListeners((ApplicationListener<ApplicationReadyEvent>) event -> ready(
                console,
                options,
                event.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080")));
        application.run(options.springArguments());
    }

    private static void ready(Console console, StartOptions options, String port) {
        console.say(System.out, "start.ready", "http://localhost:" + port);
        console.say(System.out, "start.stop-hint", options.data().toString());
    }

    private static boolean isFree(int port) {
        if (port == 0) {
            return true;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
