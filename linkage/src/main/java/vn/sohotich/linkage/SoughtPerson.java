package vn.sohotich.linkage;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;

/**
 * A person in a role of a civil-status record, to be looked up in the population register. Texts are as the book writes
 * them, empty when it has nothing; parents and spouses who are persons of the same record need not be named again here.
 */
public record SoughtPerson(
        String role,
        String personalId,
        String name,
        @Nullable PartialDate birth,
        @Nullable String sex,
        String ethnicity,
        String nationality,
        String motherName,
        String fatherName,
        String spouseName,
        String place,
        String origin,
        @Nullable PartialDate eventDate) {

    /** A person of whom only the role, the name and the date of birth are known; add the rest with the withers. */
    public static SoughtPerson of(String role, String name, @Nullable PartialDate birth) {
        return new SoughtPerson(role, "", name, birth, null, "", "", "", "", "", "", "", null);
    }

    public SoughtPerson withPersonalId(String written) {
        return new SoughtPerson(
                role,
                written,
                name,
                birth,
                sex,
                ethnicity,
                nationality,
                motherName,
                fatherName,
                spouseName,
                place,
                origin,
                eventDate);
    }

    public SoughtPerson withSex(@Nullable String code) {
        return new SoughtPerson(
                role,
                personalId,
                name,
                birth,
                code,
                ethnicity,
                nationality,
                motherName,
                fatherName,
                spouseName,
                place,
                origin,
                eventDate);
    }

    public SoughtPerson withPeople(String ethnicity, String nationality) {
        return new SoughtPerson(
                role,
                personalId,
                name,
                birth,
                sex,
                ethnicity,
                nationality,
                motherName,
                fatherName,
                spouseName,
                place,
                origin,
                eventDate);
    }

    public SoughtPerson withRelatives(String motherName, String fatherName, String spouseName) {
        return new SoughtPerson(
                role,
                personalId,
                name,
                birth,
                sex,
                ethnicity,
                nationality,
                motherName,
                fatherName,
                spouseName,
                place,
                origin,
                eventDate);
    }

    /** The place of registration and the place of origin (quê quán), as written. */
    public SoughtPerson withPlaces(String place, String origin) {
        return new SoughtPerson(
                role,
                personalId,
                name,
                birth,
                sex,
                ethnicity,
                nationality,
                motherName,
                fatherName,
                spouseName,
                place,
                origin,
                eventDate);
    }

    public SoughtPerson withEventDate(@Nullable PartialDate date) {
        return new SoughtPerson(
                role,
                personalId,
                name,
                birth,
                sex,
                ethnicity,
                nationality,
                motherName,
                fatherName,
                spouseName,
                place,
                origin,
                date);
    }
}
