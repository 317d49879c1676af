package vn.sohotich.platform.delivery.result;

import vn.sohotich.linkage.evaluation.Share;
import vn.sohotich.platform.delivery.DeclaredBook;

/** How many compared records of one book have a wrong field. */
public record BookErrors(DeclaredBook book, int lot, long drawn, long compared, long wrongRecords, long wrongFields) {
    /** Records with an error, with the 95 % interval by Wilson. */
    public Share share() {
        return Share.of(wrongRecords, compared);
    }

    /** The share in words. */
    public String percent() {
        return Percent.of(share());
    }
}
