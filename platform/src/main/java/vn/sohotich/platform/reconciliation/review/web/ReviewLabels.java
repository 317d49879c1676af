package vn.sohotich.platform.reconciliation.review.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.territory.Territory;

/** Names of units, kinds of books and roles in the language of the screen, and what the filters offer. */
@Component("reviewLabels")
public class ReviewLabels {
    private final BookTypes types;
    private final Territory territory;

    ReviewLabels(BookTypes types, Territory territory) {
        this.types = types;
        this.territory = territory;
    }

    public String unit(String code) {
        return territory.nameOf(code);
    }

    public String kind(String kind) {
        return types.find(kind).map(type -> type.name().in(locale())).orElse(kind);
    }

    /** The name of a role in a kind of book. */
    public String role(String kind, String role) {
        return types.find(kind)
                .flatMap(type -> type.person(role))
                .map(person -> person.label().in(locale()))
                .orElse(role);
    }

    /** The name of a role where the kind of book does not matter. */
    public String role(String role) {
        return types.all().stream()
                .flatMap(type -> type.person(role).stream())
                .findFirst()
                .map(person -> person.label().in(locale()))
                .orElse(role);
    }

    /** The kinds of books. */
    public List<String> kinds() {
        return types.all().stream().map(type -> type.kind()).toList();
    }

    /** The roles that are looked up in any kind of book. */
    public List<String> roles() {
        return types.all().stream()
                .flatMap(type -> type.persons().stream())
                .filter(PersonInRole::lookedUp)
                .map(PersonInRole::role)
                .distinct()
                .toList();
    }

    /** The communes among these units, by code. */
    List<String> communes(Collection<String> codes) {
        return territory.communes(codes);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
