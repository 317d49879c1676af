package vn.sohotich.platform.exchange.profile.split;

/** A text that lets a pattern look at it so often and no more, whatever the pattern. */
final class PatientText implements CharSequence {
    private static final int PATIENCE = 200_000;

    private final CharSequence text;
    private int looks;

    PatientText(CharSequence text) {
        this.text = text;
    }

    /** The pattern went back and forth for too long. */
    static final class OutOfPatience extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfPatience() {
            super("pattern", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > PATIENCE) {
            throw new OutOfPatience();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
