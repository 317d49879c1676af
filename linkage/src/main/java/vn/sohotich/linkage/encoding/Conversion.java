package vn.sohotich.linkage.encoding;

/** One encoding's way to Unicode and back; characters that it does not know stay as they are. */
interface Conversion {
    String toUnicode(String text);

    String fromUnicode(String text);
}
