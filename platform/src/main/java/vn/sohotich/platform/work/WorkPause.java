package vn.sohotich.platform.work;

/** Somebody wants the work paused; the run ends here, its open transaction rolls back, and it waits to be resumed. */
final class WorkPause extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkPause() {
        super("the work is to be paused", null, false, false);
    }
}
