package vn.sohotich.platform.command.split;

import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.Progress;
import vn.sohotich.platform.handover.split.SplitProgress;

/** Shows how far a split is. */
public final class SplitSteps implements SplitProgress {

    private final Console console;
    private final Progress progress;

    public SplitSteps(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    @Override
    public void begin(String phase, long size) {
        progress.begin(phase, size);
    }

    @Override
    public void at(long done, long total) {
        progress.at(done, total);
    }

    @Override
    public void replacedDraft() {
        console.remark("split.replaced-draft");
    }
}
