package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import java.util.Locale;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.PersonInRole;

/** Names of roles and kinds of books in the language of the screen. */
record RoleLabels(PersonViews views, BookTypes types, Locale locale) {
    public String of(String kind, String role) {
        return views.roleLabel(kind, role, locale);
    }

    /** The name of a kind of book. */
    public String kind(String kind) {
        return types.find(kind).map(type -> type.name().in(locale)).orElse(kind);
    }

    /** The roles that are looked up in any kind of book. */
    public List<String> all() {
        return types.all().stream()
                .flatMap(type -> type.persons().stream())
                .filter(PersonInRole::lookedUp)
                .map(PersonInRole::role)
                .distinct()
                .toList();
    }

    /** The name of a role where the kind of book does not matter. */
    public String of(String role) {
        return types.all().stream()
                .flatMap(type -> type.person(role).stream())
                .findFirst()
                .map(person -> person.label().in(locale))
                .orElse(role);
    }
}
