package vn.phanbien.assignment.web;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.Extension;

/**
 * What the API takes to suspend, resume, withdraw or extend a case; all but reason and
 * version belong to extending.
 */
record ActionBody(@Nullable String reason, @Nullable Integer version, @Nullable String which, @Nullable String deadline,
		@Nullable Integer workingDays, @Nullable String letter) {

	Extension extension() {
		RawValues raw = new RawValues();
		Extension extension = new Extension(raw.choice("which", this.which, Extension.Which.class),
				raw.date("deadline", this.deadline), this.workingDays, RawValues.text(this.letter));
		raw.check();
		return extension;
	}

}
