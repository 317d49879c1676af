package vn.sohotich.platform.exchange.workbook;

import java.io.IOException;
import vn.sohotich.platform.shared.Refusal;

/** Carries a refusal out of the depth of a reader to its edge, where it becomes a value again. */
public final class BrokenFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public BrokenFile(String code, Object... args) {
        super(code);
        this.refusal = Refusal.of(code, args);
    }

    public Refusal refusal() {
        return refusal;
    }
}
