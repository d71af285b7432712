package vn.phanbien.calendar;

/**
 * A day was declared off or working, so counts of working days across it have changed.
 */
public record SpecialDayDeclared(SpecialDay day) {
}
