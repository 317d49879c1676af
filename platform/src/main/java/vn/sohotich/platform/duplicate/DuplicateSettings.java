package vn.sohotich.platform.duplicate;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a province may decide about doubts. {@code again} and {@code ended} name codes as {@code list:code}: registrations
 * that legitimately stand a second time (đăng ký lại; a certificate issued again, INFERRED), and marriages that are over.
 *
 * @param hinder whether an open doubt of weight ERROR stands against approval
 * @param endedWords words in the notes of a marriage, without marks, that say it is over
 */
@ConfigurationProperties("sohotich.duplicate")
public record DuplicateSettings(
        @DefaultValue("true") boolean hinder,

        @DefaultValue({
            "registration-birth:2",
            "registration-birth:5",
            "registration-death:2",
            "registration-marriage:2",
            "registration-adoption:2"
        })
        Set<String> again,

        @DefaultValue({"marriage-state:Đã ly hôn", "marriage-state:Đã hủy việc kết hôn"})
        Set<String> ended,

        @DefaultValue({"ly hon", "huy ket hon", "huy viec ket hon"})
        List<String> endedWords) {
    /** What applies where a province has decided nothing. */
    public static DuplicateSettings defaults() {
        return new DuplicateSettings(
                true,
                Set.of(
                        "registration-birth:2",
                        "registration-birth:5",
                        "registration-death:2",
                        "registration-marriage:2",
                        "registration-adoption:2"),
                Set.of("marriage-state:Đã ly hôn", "marriage-state:Đã hủy việc kết hôn"),
                List.of("ly hon", "huy ket hon", "huy viec ket hon"));
    }
}
