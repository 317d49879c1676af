package vn.sohotich.platform.record.intake;

/** What applying an import would do, in numbers. */
public record PreviewCounts(int created, int changed, int same, int refused, int withErrors, int duplicates) {
    public static final PreviewCounts NONE = new PreviewCounts(0, 0, 0, 0, 0, 0);

    public int rows() {
        return created + changed + same + refused;
    }

    public boolean doesNothing() {
        return created + changed == 0;
    }
}
