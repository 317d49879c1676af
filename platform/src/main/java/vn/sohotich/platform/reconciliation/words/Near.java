package vn.sohotich.platform.reconciliation.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.sohotich.linkage.date.DateComparison;
import vn.sohotich.linkage.date.DateRule;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.linkage.name.NameComparison;
import vn.sohotich.linkage.name.NameRule;
import vn.sohotich.linkage.personalid.IdComparison;
import vn.sohotich.linkage.personalid.IdRule;

/**
 * By which rules of similarity (quy tắc gần giống) two written values came to their level: worked out anew when somebody
 * asks why, never stored. The rules are named as their words are, {@code name.hoi-nga}, and hold nothing of the values.
 */
public record Near(String level, List<String> rules) {
    public static final Near UNKNOWN = new Near("", List.of());

    public Near {
        rules = List.copyOf(rules);
    }

    /** The rules for a field that differs or says less on one side; none for any other. */
    public static Near of(FieldComparison field) {
        if (field.verdict() != Verdict.DIFFERENT && field.verdict() != Verdict.LESS_PRECISE) {
            return UNKNOWN;
        }
        return switch (field.field()) {
            case NAME, MOTHER_NAME, FATHER_NAME, SPOUSE_NAME -> names(field.bookValue(), field.registerValue());
            case BIRTH_DATE -> dates(date(field.bookValue()), date(field.registerValue()));
            case SEX, ETHNICITY, NATIONALITY, ORIGIN, BIRTH_PLACE -> UNKNOWN;
        };
    }

    /** Two names; that only capitals differ, as nearly everywhere, is not worth a word. */
    public static Near names(String one, String other) {
        NameComparison compared = NameComparison.of(one, other);
        Set<NameRule> rules = small(one).equals(small(other)) ? Set.of() : compared.rules();
        return of(compared.level(), rules, Near::key);
    }

    private static String small(String name) {
        return Folding.nfc(name).toLowerCase(Locale.ROOT);
    }

    /** Two dates, where there are any. */
    public static Near dates(@Nullable PartialDate one, @Nullable PartialDate other) {
        DateComparison compared = DateComparison.of(packed(one), packed(other));
        return of(compared.level(), compared.rules(), Near::key);
    }

    /** The book's number beside the register's, checked against the book's sex code and year of birth. */
    public static Near numbers(String book, String register, @Nullable String sex, @Nullable PartialDate birth) {
        Integer year = birth == null ? null : Integer.valueOf(birth.year());
        IdComparison compared = IdComparison.of(book, register, sex, year);
        return of(compared.level(), compared.rules(), Near::key);
    }

    private static <R extends Enum<R>> Near of(Enum<?> level, Collection<R> rules, Function<R, String> key) {
        String code = level.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Near(code, rules.stream().sorted().map(key).toList());
    }

    static String key(NameRule rule) {
        return "name." + rule.code();
    }

    static String key(DateRule rule) {
        return "date." + rule.code();
    }

    static String key(IdRule rule) {
        return "id." + rule.code();
    }

    private static @Nullable PartialDate date(String shown) {
        return PartialDate.parse(shown).orElse(null);
    }

    private static int packed(@Nullable PartialDate date) {
        return date == null ? 0 : date.packed();
    }

    /** The rules in words, without those that would only repeat what is said already; empty when there are none. */
    public String words(MessageSource messages, String said, Locale locale) {
        return rules.stream()
                .map(rule -> messages.getMessage("lookup.near." + rule, null, locale))
                .filter(word -> !word.equals(said))
                .collect(Collectors.joining(", "));
    }
}
