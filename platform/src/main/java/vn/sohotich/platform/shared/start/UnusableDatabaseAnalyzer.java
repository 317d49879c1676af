package vn.sohotich.platform.shared.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.sohotich.platform.shared.database.UnusableDatabase;

/** Says in both languages why the database cannot be used, instead of a stack trace. */
class UnusableDatabaseAnalyzer extends AbstractFailureAnalyzer<UnusableDatabase> {
    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableDatabase cause) {
        String words =
                new Console(null).both("start." + cause.code(), cause.args().toArray());
        return new FailureAnalysis(words, null, cause);
    }
}
