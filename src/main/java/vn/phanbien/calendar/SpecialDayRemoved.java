package vn.phanbien.calendar;

/**
 * A declared day became ordinary again, so counts of working days across it have changed.
 */
public record SpecialDayRemoved(SpecialDay day) {
}
