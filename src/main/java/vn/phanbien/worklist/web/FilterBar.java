package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What narrows and orders a list, ready to be drawn.
 *
 * @param chips filters that are one click away
 * @param choices filters to choose from, behind a fold
 * @param hidden what the address says besides
 */
record FilterBar(List<Chip> chips, List<Choice> choices, List<Hidden> hidden) {

	/** Tells whether something behind the fold is chosen. */
	public boolean isOpen() {
		return this.choices.stream().anyMatch(Choice::isChosen);
	}

	/**
	 * A filter that can be switched.
	 *
	 * @param label its name
	 * @param count how many items it leaves, or null
	 * @param address where it leads
	 * @param current whether it is set
	 */
	record Chip(String label, @Nullable String count, String address, boolean current) {
	}

	/**
	 * A filter with many values.
	 *
	 * @param name its name in the address
	 * @param labelKey the key of its label
	 * @param options its values, the one without effect first
	 */
	record Choice(String name, String labelKey, List<Value> options) {

		boolean isChosen() {
			return this.options.stream().skip(1).anyMatch(Value::current);
		}

	}

	/**
	 * A value.
	 *
	 * @param value as the address has it
	 * @param label its name, with how many items it leaves
	 * @param current whether it is chosen
	 */
	record Value(String value, String label, boolean current) {
	}

	/**
	 * A part of the address that a form keeps.
	 *
	 * @param name its name
	 * @param value its value
	 */
	record Hidden(String name, String value) {
	}

}
