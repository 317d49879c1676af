package vn.sohotich.platform.work;

/** The application is stopping; the run ends here, its transaction rolls back, and the next start runs it again. */
final class WorkPutBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkPutBack() {
        super("the application is stopping", null, false, false);
    }
}
