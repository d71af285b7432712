package vn.phanbien.assignment.web;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.Extension;

/**
 * The form of an action as typed; all but reason and version belong to extending.
 */
record CaseActionForm(@Nullable String reason, @Nullable Integer version, @Nullable String which,
		@Nullable String deadline, @Nullable String workingDays, @Nullable String letter) {

	static CaseActionForm blank(int version) {
		return new CaseActionForm(null, version, null, null, null, null);
	}

	CaseActionForm at(int fresh) {
		return new CaseActionForm(this.reason, fresh, this.which, this.deadline, this.workingDays, this.letter);
	}

	Extension extension() {
		RawValues raw = new RawValues();
		Extension extension = new Extension(raw.choice("which", this.which, Extension.Which.class),
				raw.date("deadline", this.deadline), raw.integer("workingDays", this.workingDays),
				RawValues.text(this.letter));
		raw.check();
		return extension;
	}

}
