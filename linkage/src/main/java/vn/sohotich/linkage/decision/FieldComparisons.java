package vn.sohotich.linkage.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.BasicField;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.EthnicGroup;
import vn.sohotich.linkage.cleaning.Kinship;
import vn.sohotich.linkage.cleaning.Place;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.NameComparator;
import vn.sohotich.linkage.name.NameForm;
import vn.sohotich.linkage.name.NameLevel;

/** Puts the book's values beside the register's, field by field, with a verdict on each. */
final class FieldComparisons {
    private static final BasicField[] FIELDS = BasicField.values();

    private final SoughtPerson book;
    private final SoughtRecord record;
    private final CleanPerson sought;
    private final CleanPerson registered;
    private final Set<BasicField> basic;

    FieldComparisons(
            SoughtPerson book, SoughtRecord record, CleanPerson sought, CleanPerson registered, Set<BasicField> basic) {
        this.book = book;
        this.record = record;
        this.sought = sought;
        this.registered = registered;
        this.basic = basic;
    }

    List<FieldComparison> all() {
        return Stream.of(FIELDS).map(this::compare).toList();
    }

    private FieldComparison compare(BasicField field) {
        RegisteredPerson row = registered.row();
        return switch (field) {
            case NAME -> name(field, book.name(), row.name(), sought.name(), registered.name());
            case BIRTH_DATE ->
                comparison(field, screen(book.birth()), screen(row.birth()), date(book.birth(), row.birth()));
            case SEX -> comparison(field, text(book.sex()), text(row.sex()), code(text(book.sex()), text(row.sex())));
            case ETHNICITY -> group(field, book.ethnicity(), row.ethnicity());
            case NATIONALITY -> group(field, book.nationality(), row.nationality());
            case MOTHER_NAME -> {
                String written = relative(book.motherName(), Kinship.motherOf(book.role()));
                yield name(
                        field,
                        written,
                        row.motherName(),
                        sought.mother().name(),
                        registered.mother().name());
            }
            case FATHER_NAME -> {
                String written = relative(book.fatherName(), Kinship.fatherOf(book.role()));
                yield name(
                        field,
                        written,
                        row.fatherName(),
                        sought.father().name(),
                        registered.father().name());
            }
            case SPOUSE_NAME -> {
                String written = relative(book.spouseName(), Kinship.spouseOf(book.role()));
                yield name(
                        field,
                        written,
                        row.spouseName(),
                        sought.spouse().name(),
                        registered.spouse().name());
            }
            case ORIGIN -> place(field, book.origin(), row.origin());
            case BIRTH_PLACE -> place(field, book.place(), row.birthPlace());
        };
    }

    private String relative(String written, String role) {
        return record.inRole(role)
                .map(SoughtPerson::name)
                .filter(name -> !name.isBlank())
                .orElse(written);
    }

    private FieldComparison name(BasicField field, String written, String kept, NameForm left, NameForm right) {
        NameLevel level = NameComparator.compare(left, right);
        Verdict verdict = switch (level) {
            case MISSING -> Verdict.MISSING;
            case SAME -> Verdict.SAME;
            default -> Verdict.DIFFERENT;
        };
        return comparison(field, written, kept, verdict);
    }

    private static Verdict date(@Nullable PartialDate written, @Nullable PartialDate kept) {
        if (written == null || kept == null) {
            return Verdict.MISSING;
        }
        if (written.equals(kept)) {
            return Verdict.SAME;
        }
        return written.agreesWith(kept) ? Verdict.LESS_PRECISE : Verdict.DIFFERENT;
    }

    private FieldComparison group(BasicField field, String written, String kept) {
        long left = EthnicGroup.key(written);
        long right = EthnicGroup.key(kept);
        Verdict verdict = left == 0 || right == 0 ? Verdict.MISSING : left == right ? Verdict.SAME : Verdict.DIFFERENT;
        return comparison(field, written, kept, verdict);
    }

    private FieldComparison place(BasicField field, String written, String kept) {
        if (!basic.contains(field)) {
            return comparison(field, written, kept, Verdict.IGNORED);
        }
        Place left = Place.of(written);
        Place right = Place.of(kept);
        boolean missing = left.isEmpty() || right.isEmpty();
        return comparison(field, written, kept, missing ? Verdict.MISSING : same(left.equals(right)));
    }

    private static Verdict code(String written, String kept) {
        return written.isEmpty() || kept.isEmpty() ? Verdict.MISSING : same(written.equals(kept));
    }

    private static Verdict same(boolean equal) {
        return equal ? Verdict.SAME : Verdict.DIFFERENT;
    }

    private FieldComparison comparison(BasicField field, String written, String kept, Verdict verdict) {
        return new FieldComparison(field, written, kept, basic.contains(field) ? verdict : Verdict.IGNORED);
    }

    private static String screen(@Nullable PartialDate date) {
        return date == null ? "" : date.toScreen();
    }

    private static String text(@Nullable String code) {
        return code == null ? "" : code;
    }
}
