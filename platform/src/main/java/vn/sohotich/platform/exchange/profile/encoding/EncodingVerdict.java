package vn.sohotich.platform.exchange.profile.encoding;

/**
 * The encoding of one column over a sample: how many cells speak for it and how many tell anything. Doubtful where they
 * contradict each other or where only the other columns speak; the column is then told to people.
 */
public record EncodingVerdict(TextEncoding encoding, boolean doubtful, int agreeing, int telling) {

    /** Nothing in the column speaks against Unicode. */
    public static final EncodingVerdict UNICODE = new EncodingVerdict(TextEncoding.UNICODE, false, 0, 0);

    /** The same column as a person set it. */
    public static EncodingVerdict byHand(TextEncoding encoding) {
        return new EncodingVerdict(encoding, false, 0, 0);
    }
}
