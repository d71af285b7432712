package vn.phanbien.worklist;

import org.jspecify.annotations.Nullable;

/**
 * One line that somebody weighs before deciding, in the reader's language.
 *
 * @param labelKey the key of its label
 * @param text what it says
 * @param address where more of it stands, or null
 * @param minor whether it may stay folded where a decision is taken at a glance
 */
public record Fact(String labelKey, String text, @Nullable String address, boolean minor) {

	public Fact(String labelKey, String text) {
		this(labelKey, text, null, false);
	}

	public Fact at(String place) {
		return new Fact(this.labelKey, this.text, place, this.minor);
	}

	public Fact folded() {
		return new Fact(this.labelKey, this.text, this.address, true);
	}

}
