package vn.sohotich.platform.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Somebody who does not exist, with a family that does not exist either. */
record InventedPerson(
        String personalId,
        String name,
        LocalDate birth,
        boolean male,
        String ethnicity,
        String communeCode,
        String place,
        @Nullable InventedPerson father,
        @Nullable InventedPerson mother,
        @Nullable LocalDate death) {
    private static final DateTimeFormatter TEMPLATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String birthInTemplate() {
        return birth.format(TEMPLATE);
    }

    String birthWithSlashes() {
        return birth.format(SLASHES);
    }

    String deathWithSlashes() {
        return death == null ? "" : death.format(SLASHES);
    }

    String sex() {
        return male ? "1" : "2";
    }
}
