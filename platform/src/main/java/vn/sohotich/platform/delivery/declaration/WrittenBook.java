package vn.sohotich.platform.delivery.declaration;

/** One line of a declared list as it was typed or stands in a file; {@code row} is 0 for a typed one. */
public record WrittenBook(int row, String kind, String unit, String number, String year, String records, String files) {
    boolean isEmpty() {
        return (kind + unit + number + year + records + files).isBlank();
    }
}
