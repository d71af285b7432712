package vn.phanbien.expert.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.expert.ExpertRegistry.ExpertEntry;

/**
 * An entry as the page sends it: fields one a line.
 */
record ExpertForm(@Nullable String username, @Nullable String name, @Nullable String academicTitle,
		@Nullable String degree, @Nullable String specialistLevel, @Nullable String fields, @Nullable String workplace,
		@Nullable String association, @Nullable String email, @Nullable String phone) {

	static ExpertForm empty() {
		return new ExpertForm(null, null, null, null, null, null, null, null, null, null);
	}

	ExpertEntry entry() {
		List<String> lines = (this.fields != null) ? this.fields.lines().toList() : List.of();
		return new ExpertEntry(null, this.username, this.name, this.academicTitle, this.degree, this.specialistLevel,
				lines, this.workplace, this.association, this.email, this.phone);
	}

}
