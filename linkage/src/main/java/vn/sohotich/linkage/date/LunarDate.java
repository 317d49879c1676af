package vn.sohotich.linkage.date;

import java.util.Optional;

/** A day of the Vietnamese lunar calendar (âm lịch) at UTC+7, which is not always the Chinese one: 1985, 2007, 2030. */
public record LunarDate(int year, int month, int day, boolean leapMonth) {
    /** The lunar date of a full date of the years 1900 to 2100. */
    public static Optional<LunarDate> of(PartialDate date) {
        return date.day() == 0 ? Optional.empty() : Optional.ofNullable(LunarCalendar.lunar(date.packed()));
    }
}
