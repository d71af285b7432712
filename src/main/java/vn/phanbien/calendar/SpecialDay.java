package vn.phanbien.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day that differs from the ordinary week because a decision says so.
 *
 * @param name what people call it, such as "Nghỉ Tết Nguyên đán"; at most 200 characters
 * @param legalBasis the decision or notice that sets it; at most 500 characters
 */
public record SpecialDay(LocalDate date, Kind kind, String name, @Nullable String legalBasis) {

	/**
	 * What the decision makes of the day.
	 */
	public enum Kind {

		/** A holiday, or a working day given off in exchange for another. */
		OFF,

		/** A weekend day or holiday worked in exchange for another (làm bù). */
		WORKING

	}

	public boolean isWorking() {
		return this.kind == Kind.WORKING;
	}

}
