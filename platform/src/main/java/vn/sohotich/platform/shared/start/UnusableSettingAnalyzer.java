package vn.sohotich.platform.shared.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** Says in both languages which setting cannot be used and what it may be. */
class UnusableSettingAnalyzer extends AbstractFailureAnalyzer<UnusableSetting> implements Ordered {
    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableSetting cause) {
        return new FailureAnalysis(cause.words(), null, cause);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
