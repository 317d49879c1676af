package vn.sohotich.linkage;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;

/**
 * One row of the population register (CSDLQGVDC) as far as linkage needs it. Texts are as the register writes them, empty
 * when it has nothing; the sex is the template's code (1 male, 2 female, 3 unknown).
 */
public record RegisteredPerson(
        String personalId,
        String name,
        @Nullable PartialDate birth,
        @Nullable String sex,
        String ethnicity,
        String nationality,
        String origin,
        String birthPlace,
        String residence,
        String fatherName,
        String fatherId,
        String motherName,
        String motherId,
        String spouseName,
        String spouseId,
        @Nullable PartialDate deathDate) {}
