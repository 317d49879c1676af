package vn.sohotich.platform.record.definition.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.NumberInYear;

/**
 * Completes a number that lost its year ({@code 01/}) where the years of book and registration agree; in doubt the
 * number stays and is a finding.
 */
final class NumberCompletion {
    private final Field field;
    private final int number;
    private final int book;
    private final int registeredOn;

    NumberCompletion(BookType type) {
        this.number = type.fields().indexOf(type.field(type.key().number()));
        this.book = type.fields().indexOf(type.field(type.key().book()));
        this.registeredOn = type.fields().indexOf(type.field(type.key().registeredOn()));
        this.field = type.fields().get(number);
    }

    void complete(@Nullable Reading[] readings) {
        Reading written = readings[number];
        if (written == null
                || written.normal().isEmpty()
                || NumberInYear.read(written.normal()).year() > 0) {
            return;
        }
        String text = written.normal();
        String bare = text.endsWith("/") ? text.substring(0, text.length() - 1).strip() : text;
        int year = agreedYear(readings);
        if (year > 0 && !bare.isEmpty() && bare.indexOf('/') < 0) {
            String completed = bare + "/" + year;
            readings[number] = with(written, completed, FindingCode.NUMBER_COMPLETED, text, completed);
        } else {
            readings[number] = with(written, text, FindingCode.NUMBER_WITHOUT_YEAR, text);
        }
    }

    private int agreedYear(@Nullable Reading[] readings) {
        Reading bookReading = readings[book];
        Reading registered = readings[registeredOn];
        if (bookReading == null || registered == null || registered.date() == null) {
            return 0;
        }
        int year = NumberInYear.read(bookReading.normal()).year();
        return year == registered.date().year() ? year : 0;
    }

    private Reading with(Reading reading, String normal, FindingCode code, String... args) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.add(Finding.of(code, field.severityOf(code), field.name(), args));
        return new Reading(normal, null, reading.understood(), findings);
    }
}
