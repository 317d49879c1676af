package vn.sohotich.platform.demo;

import java.util.List;

/** One of the twelve invented books: its kind, office, number, year and how many entries it holds. */
record InventedBook(String kind, InventedUnit commune, String number, int year, int entries) {
    static final List<InventedBook> ALL = List.of(
            book("KS", 0, "01", 2008, 437),
            book("KH", 0, "01", 2010, 240),
            book("KT", 0, "01", 2012, 130),
            book("KS", 1, "01", 2007, 380),
            book("KH", 1, "02", 2011, 210),
            book("KS", 2, "02", 2009, 360),
            book("NCN", 2, "01", 2013, 40),
            book("KS", 3, "01", 2006, 350),
            book("KH", 3, "01", 2009, 200),
            book("KS", 4, "01", 2010, 310),
            book("KT", 4, "01", 2014, 120),
            book("KS", 5, "03", 2005, 240));

    private static InventedBook book(String kind, int commune, String number, int year, int entries) {
        return new InventedBook(kind, InventedUnit.COMMUNES.get(commune), number, year, entries);
    }

    /** Book number and year as the books write it. */
    String written() {
        return number + "/" + year;
    }

    String fileName() {
        return "%s-%s-%s-%d.csv".formatted(kind, commune.code(), number, year);
    }

    String zipName() {
        return fileName().replace(".csv", ".zip");
    }
}
