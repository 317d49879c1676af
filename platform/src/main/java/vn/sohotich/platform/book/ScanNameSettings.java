package vn.sohotich.platform.book;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a province has the names of scans written: digits of book and entry numbers, the day of registration or not, and
 * {@code pdf} or {@code PDF}. The letter's own rule is not known; implementers differ.
 */
@ConfigurationProperties("sohotich.book.names")
public record ScanNameSettings(
        @DefaultValue("2") int bookWidth,
        @DefaultValue("3") int numberWidth,
        @DefaultValue("true") boolean dated,
        @DefaultValue("pdf") String extension) {
    public ScanName.Style style() {
        return new ScanName.Style(bookWidth, numberWidth, dated, extension);
    }
}
