package vn.sohotich.platform.population.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.population.PersonQuery;

/** A search as REST clients send it; whatever is left out is not asked. */
record PersonQuestion(
        @Nullable String number,
        @Nullable String name,
        @Nullable String birth,
        @Nullable String parent,
        @Nullable Integer offset,
        @Nullable Integer size) {
    private static final int WINDOW = 50;

    PersonQuery query() {
        return new PersonQuery(
                Objects.requireNonNullElse(number, ""),
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(birth, ""),
                Objects.requireNonNullElse(parent, ""),
                Objects.requireNonNullElse(offset, 0),
                Objects.requireNonNullElse(size, WINDOW));
    }
}
