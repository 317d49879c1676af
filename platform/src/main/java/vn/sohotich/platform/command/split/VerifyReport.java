package vn.sohotich.platform.command.split;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.handover.proof.Difference;
import vn.sohotich.platform.handover.proof.VerificationOutcome;

/** Says what a verification found: whole, or each difference with its file and row. */
public final class VerifyReport {

    private static final int SHOWN = 100;

    private final Console console;
    private final boolean all;

    public VerifyReport(Console console, boolean all) {
        this.console = console;
        this.all = all;
    }

    public void tell(Path folder, VerificationOutcome.Compared compared) {
        if (compared.isWhole()) {
            console.say("verify.whole", folder, compared.rows(), compared.files());
            if (compared.inputs() > 0) {
                console.say("verify.inputs", compared.inputs());
            }
        } else {
            console.say("verify.differs", folder, compared.count());
            List<Difference> shown = compared.differences().stream()
                    .limit(all ? Long.MAX_VALUE : SHOWN)
                    .toList();
            shown.forEach(difference -> {
                if (difference.row() > 0) {
                    console.say("verify.row", difference.file(), difference.row(), words(difference));
                } else {
                    console.say("verify.line", difference.file(), words(difference));
                }
            });
            if (compared.count() > shown.size()) {
                console.say("verify.more", compared.count() - shown.size());
            }
        }
        console.summary(summary(folder, compared));
    }

    private String words(Difference difference) {
        return console.text(difference.code().key(), difference.args().toArray());
    }

    private Map<String, Object> summary(Path folder, VerificationOutcome.Compared compared) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("command", "split --verify");
        summary.put("folder", folder.toString());
        summary.put("status", compared.isWhole() ? "WHOLE" : "DIFFERENT");
        summary.put("rows", compared.rows());
        summary.put("files", compared.files());
        summary.put("inputs", compared.inputs());
        summary.put("count", compared.count());
        summary.put(
                "differences",
                compared.differences().stream()
                        .map(difference -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("code", difference.code().name());
                            one.put("file", difference.file());
                            one.put("row", difference.row());
                            one.put("text", words(difference));
                            return one;
                        })
                        .toList());
        return summary;
    }
}
