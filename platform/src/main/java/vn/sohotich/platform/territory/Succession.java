package vn.sohotich.platform.territory;

import java.time.LocalDate;

/**
 * Says that one unit took over from another (sắp xếp đơn vị hành chính): which code ended on which day, and which code
 * began when. A unit that was divided has several successors.
 */
public record Succession(String predecessor, LocalDate endedOn, String successor, LocalDate beganOn) {}
