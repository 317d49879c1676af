package vn.sohotich.platform.book.picture;

import vn.sohotich.platform.shared.Refusal;

/** Carries the refusal of a picture out of the depths of reading it. */
final class UnusablePicture extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    UnusablePicture(String code, Object... args) {
        super(code, null, false, false);
        this.refusal = Refusal.of(code, args);
    }

    Refusal refusal() {
        return refusal;
    }
}
