package vn.sohotich.platform.handover.proof;

/** Sum of row hashes modulo 2^128, the same in whatever order they come; as text 32 hexadecimal digits. */
public final class HashSum {

    private long high;
    private long low;

    public void add(long moreHigh, long moreLow) {
        long sum = low + moreLow;
        high += moreHigh + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        low = sum;
    }

    public void add(HashSum other) {
        add(other.high, other.low);
    }

    public String hex() {
        return hex(high, low);
    }

    public static String hex(long high, long low) {
        return "%016x%016x".formatted(high, low);
    }

    /** The sum that a text says; a text of another form is a fault of the caller. */
    public static HashSum parse(String hex) {
        HashSum sum = new HashSum();
        if (hex.length() != 32) {
            throw new NumberFormatException("no sum");
        }
        sum.add(Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HashSum sum && sum.high == high && sum.low == low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high ^ low);
    }
}
