package vn.phanbien.people.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

import vn.phanbien.people.SubstitutionDesk.NewSubstitution;

/**
 * A substitution as the page sends it.
 *
 * @param absent whose absence it is, where an administrator records it
 * @param standIn who stands in
 * @param organisation where, for people who share several
 * @param from the first day
 * @param to the last day
 * @param kinds the kinds of work ticked
 * @param mandate the key of a mandate sent before
 * @param scan a mandate sent now
 */
record SubstitutionForm(@Nullable String absent, @Nullable String standIn, @Nullable String organisation,
		@Nullable String from, @Nullable String to, @Nullable List<String> kinds, @Nullable String mandate,
		@Nullable MultipartFile scan) {

	static SubstitutionForm from(String day) {
		return new SubstitutionForm(null, null, null, day, null, null, null, null);
	}

	boolean hasScan() {
		return this.scan != null && !this.scan.isEmpty();
	}

	SubstitutionForm with(@Nullable String stored) {
		return new SubstitutionForm(this.absent, this.standIn, this.organisation, this.from, this.to, this.kinds,
				stored, null);
	}

	/**
	 * Tells whether a kind of work is ticked.
	 * @param kind its name
	 * @return whether it was sent
	 */
	public boolean ticks(String kind) {
		return this.kinds != null && this.kinds.contains(kind);
	}

	NewSubstitution wanted() {
		return new NewSubstitution(this.absent, this.standIn, this.organisation, this.from, this.to,
				(this.kinds != null) ? this.kinds : List.of(), this.mandate);
	}

}
