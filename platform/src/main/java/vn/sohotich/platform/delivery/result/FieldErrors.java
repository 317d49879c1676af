package vn.sohotich.platform.delivery.result;

import vn.sohotich.linkage.evaluation.Share;

/** How often one field of one kind of book was wrong among the compared ones that could be read in the book. */
public record FieldErrors(String kind, String field, long compared, long wrong, long illegible) {
    /** Wrong ones with the 95 % interval by Wilson. */
    public Share share() {
        return Share.of(wrong, compared - illegible);
    }

    /** The share in words. */
    public String percent() {
        return Percent.of(share());
    }
}
