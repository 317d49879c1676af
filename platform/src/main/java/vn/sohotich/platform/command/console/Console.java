package vn.sohotich.platform.command.console;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.platform.shared.Refusal;

/** What a command says and to whom: results to one stream, remarks to the other, in one language, or JSON. */
public final class Console {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final boolean json;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean onTerminal;
    private final List<ResourceBundle> bundles;

    public Console(Locale locale, boolean json, PrintStream out, PrintStream err, boolean onTerminal) {
        this.locale = locale;
        this.json = json;
        this.out = out;
        this.err = err;
        this.onTerminal = onTerminal;
        this.bundles = List.of(
                ResourceBundle.getBundle("messages/command", locale, EXACT),
                ResourceBundle.getBundle("messages/exchange-workbook", locale, EXACT),
                ResourceBundle.getBundle("messages/handover", locale, EXACT));
    }

    public Locale locale() {
        return locale;
    }

    public boolean json() {
        return json;
    }

    public PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Whether remarks go to a terminal, where a line can be written over. */
    boolean onTerminal() {
        return onTerminal;
    }

    public ResourceBundle bundle() {
        return bundles.getFirst();
    }

    public String text(String key, Object... args) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                String pattern = bundle.getString(key);
                return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
            }
        }
        return key;
    }

    /** A line of the result for people; silent when machines listen. */
    public void say(String key, Object... args) {
        if (!json) {
            out.println(text(key, args));
        }
    }

    /** A remark beside the result. */
    public void remark(String key, Object... args) {
        err.println(text(key, args));
    }

    /** A remark that is in words already. */
    public void complain(String words) {
        err.println(words);
    }

    /** The result for machines; silent when people read. */
    public void summary(Map<String, Object> summary) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(summary));
        }
    }

    /** Says why a file is refused and how to mend that, and returns the exit code. */
    public int refuse(String command, Path file, Refusal refusal) {
        Object[] args = refusal.args().toArray();
        String what = text("refusal." + refusal.code(), args);
        String mend = text("refusal." + refusal.code() + ".mend", args);
        if (json) {
            summary(refusalSummary(command, file, refusal));
        } else {
            err.println(file + ": " + what);
            err.println("  → " + mend);
        }
        return ExitCode.UNREADABLE;
    }

    public Map<String, Object> refusalSummary(String command, Path file, Refusal refusal) {
        Object[] args = refusal.args().toArray();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("command", command);
        summary.put("file", file.toString());
        summary.put("status", "UNREADABLE");
        summary.put("code", refusal.code());
        summary.put("text", text("refusal." + refusal.code(), args));
        summary.put("mend", text("refusal." + refusal.code() + ".mend", args));
        return summary;
    }
}
