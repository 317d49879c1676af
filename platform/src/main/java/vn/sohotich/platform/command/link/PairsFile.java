package vn.sohotich.platform.command.link;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.sohotich.linkage.general.LinkedPair;
import vn.sohotich.platform.exchange.workbook.output.Draft;

/**
 * Pairs as a .csv, one line for each: both identifiers, probability, match weight in bits, the rules that brought the pair,
 * and the steps that sum to the weight. It holds no values of the lists and takes its name when it is whole.
 */
final class PairsFile implements AutoCloseable {

    private static final String HEADER = "left,right,probability,weight,rules,steps\n";

    private final Draft draft;
    private final BufferedWriter writer;

    PairsFile(Path file) throws IOException {
        draft = new Draft(file);
        writer = new BufferedWriter(new OutputStreamWriter(draft.stream(), StandardCharsets.UTF_8));
        writer.write(HEADER);
    }

    void write(LinkedPair pair) {
        try {
            cell(pair.leftId()).append(',');
            cell(pair.rightId()).append(',');
            writer.append(number("%.6f", pair.probability())).append(',');
            writer.append(number("%.4f", pair.explanation().total())).append(',');
            cell(String.join(" ", pair.explanation().blockingRules())).append(',');
            cell(steps(pair)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String steps(LinkedPair pair) {
        return pair.explanation().steps().stream()
                .map(step -> (step.comparison().equals("prior") ? "prior" : step.comparison() + "." + step.level())
                        + "="
                        + number("%+.4f", step.weight()))
                .collect(Collectors.joining(" "));
    }

    private BufferedWriter cell(String text) throws IOException {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        writer.append(plain ? text : "\"" + text.replace("\"", "\"\"") + "\"");
        return writer;
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    void keep() throws IOException {
        writer.close();
        draft.keep();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        draft.close();
    }
}
