package vn.sohotich.linkage.decision;

import java.util.Comparator;
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

/** Puts the book's values beside the register's, field by field, with a verdict on each. */
final class FieldComparisons {
    private static final BasicField[] FIELDS = BasicField.values();
    private static final BasicField[] BY_LIST_NAME =
            Stream.of(FIELDS).sorted(Comparator.comparing(BasicField::listName)).toArray(BasicField[]::new);

    private final SoughtPerson book;
    private final SoughtRecord record;
    private final CleanPerson sought;
    private final CleanPerson registered;
    private final Set<BasicField> basic;
    private final @Nullable Verdict[] verdicts = new Verdict[FIELDS.length];

    FieldComparisons(SoughtLine line, CleanPerson registered, Set<BasicField> basic) {
        this.book = line.person();
        this.record = line.record();
        this.sought = line.clean();
        this.registered = registered;
        this.basic = basic;
    }

    boolean anyDifferent() {
        for (BasicField field : FIELDS) {
            if (verdict(field) == Verdict.DIFFERENT) {
                return true;
            }
        }
        return false;
    }

    /** The fields that differ as in {@link vn.sohotich.linkage.Decision#differs}, with blanks between them. */
    String differing() {
        var text = new StringBuilder();
        for (BasicField field : BY_LIST_NAME) {
            Verdict verdict = verdict(field);
            boolean withoutDate =
                    field == BasicField.BIRTH_DATE && verdict == Verdict.MISSING && registered.birth() != 0;
            boolean lessPrecise = withoutDate || verdict == Verdict.LESS_PRECISE;
            if (lessPrecise || verdict == Verdict.DIFFERENT) {
                text.append(text.isEmpty() ? "" : " ").append(field.listName()).append(lessPrecise ? "~" : "");
            }
        }
        return text.toString();
    }

    List<FieldComparison> all() {
        RegisteredPerson row = registered.row().person();
        return Stream.of(FIELDS)
                .map(field -> new FieldComparison(field, written(field), kept(field, row), verdict(field)))
                .toList();
    }

    private Verdict verdict(BasicField field) {
        Verdict known = verdicts[field.ordinal()];
        if (known == null) {
            known = compared(field);
            verdicts[field.ordinal()] = known;
        }
        return known;
    }

    private Verdict compared(BasicField field) {
        if (!basic.contains(field)) {
            return Verdict.IGNORED;
        }
        return switch (field) {
            case NAME -> name(sought.name(), registered.name());
            case BIRTH_DATE -> date(sought.birth(), registered.birth());
            case SEX -> code(text(book.sex()), text(registered.row().sex()));
            case ETHNICITY -> keys(sought.ethnicity(), registered.ethnicity());
            case NATIONALITY -> nationality(book.nationality(), registered.row().nationality());
            case MOTHER_NAME -> name(sought.mother().name(), registered.mother().name());
            case FATHER_NAME -> name(sought.father().name(), registered.father().name());
            case SPOUSE_NAME -> name(sought.spouse().name(), registered.spouse().name());
            case ORIGIN ->
                place(
                        Place.of(book.origin()),
                        Place.of(registered.row().person().origin()));
            case BIRTH_PLACE -> place(Place.of(book.place()), registered.place());
        };
    }

    private static Verdict name(NameForm left, NameForm right) {
        return switch (NameComparator.compare(left, right)) {
            case MISSING -> Verdict.MISSING;
            case SAME -> Verdict.SAME;
            default -> Verdict.DIFFERENT;
        };
    }

    private static Verdict date(int written, int kept) {
        if (written == 0 || kept == 0) {
            return Verdict.MISSING;
        }
        if (written == kept) {
            return Verdict.SAME;
        }
        return agree(written, kept) ? Verdict.LESS_PRECISE : Verdict.DIFFERENT;
    }

    /** Equal as far as the coarser of the two goes. */
    private static boolean agree(int left, int right) {
        boolean days = left % 100 == 0 || right % 100 == 0 || left % 100 == right % 100;
        int month = left / 100 % 100;
        int otherMonth = right / 100 % 100;
        return left / 10_000 == right / 10_000 && (month == 0 || otherMonth == 0 || (month == otherMonth && days));
    }

    private static Verdict nationality(String written, String kept) {
        return written.equals(kept) && !written.isBlank()
                ? Verdict.SAME
                : keys(EthnicGroup.key(written), EthnicGroup.key(kept));
    }

    private static Verdict keys(long left, long right) {
        return left == 0 || right == 0 ? Verdict.MISSING : same(left == right);
    }

    private static Verdict place(Place left, Place right) {
        return left.isEmpty() || right.isEmpty() ? Verdict.MISSING : same(left.equals(right));
    }

    private static Verdict code(String written, String kept) {
        return written.isEmpty() || kept.isEmpty() ? Verdict.MISSING : same(written.equals(kept));
    }

    private static Verdict same(boolean equal) {
        return equal ? Verdict.SAME : Verdict.DIFFERENT;
    }

    private String written(BasicField field) {
        return switch (field) {
            case NAME -> book.name();
            case BIRTH_DATE -> screen(book.birth());
            case SEX -> text(book.sex());
            case ETHNICITY -> book.ethnicity();
            case NATIONALITY -> book.nationality();
            case MOTHER_NAME -> relative(book.motherName(), Kinship.motherOf(book.role()));
            case FATHER_NAME -> relative(book.fatherName(), Kinship.fatherOf(book.role()));
            case SPOUSE_NAME -> relative(book.spouseName(), Kinship.spouseOf(book.role()));
            case ORIGIN -> book.origin();
            case BIRTH_PLACE -> book.place();
        };
    }

    private String relative(String written, String role) {
        return record.inRole(role)
                .map(SoughtPerson::name)
                .filter(name -> !name.isBlank())
                .orElse(written);
    }

    private static String kept(BasicField field, RegisteredPerson row) {
        return switch (field) {
            case NAME -> row.name();
            case BIRTH_DATE -> screen(row.birth());
            case SEX -> text(row.sex());
            case ETHNICITY -> row.ethnicity();
            case NATIONALITY -> row.nationality();
            case MOTHER_NAME -> row.motherName();
            case FATHER_NAME -> row.fatherName();
            case SPOUSE_NAME -> row.spouseName();
            case ORIGIN -> row.origin();
            case BIRTH_PLACE -> row.birthPlace();
        };
    }

    private static String screen(@Nullable PartialDate date) {
        return date == null ? "" : date.toScreen();
    }

    private static String text(@Nullable String code) {
        return code == null ? "" : code;
    }
}
