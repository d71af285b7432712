package vn.phanbien.expert.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.ExpertRegistry.ExpertEntry;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.ProfileEntry;
import vn.phanbien.expert.ProfileEntry.AbsenceLine;
import vn.phanbien.expert.ProfileEntry.WorkplaceLine;

/**
 * A whole entry as the page sends it and as it comes back. What somebody has several of
 * is typed one a line, or in rows of which the last ones are empty.
 *
 * @param version the version of the entry that the form was filled from
 * @param entry what was typed
 */
record ProfileForm(int version, ProfileEntry entry) {

	private static final int EMPTY_ROWS = 2;

	static ProfileForm of(ExpertProfile profile) {
		Expert expert = profile.expert();
		ExpertDetails details = profile.details();
		ExpertEntry card = new ExpertEntry(null, null, expert.name(), name(expert.academicTitle()),
				name(expert.degree()), name(expert.specialistLevel()), expert.fields(), null, null, expert.email(),
				expert.phone());
		return new ProfileForm(profile.version(),
				new ProfileEntry(card, details.fields().stream().sorted().map(Object::toString).toList(),
						details.associations(),
						details.workplaces()
							.stream()
							.map((place) -> new WorkplaceLine(place.name(), place.position(), text(place.from()),
									text(place.until())))
							.toList(),
						details.languages(),
						details.absences()
							.stream()
							.map((absence) -> new AbsenceLine(absence.from().toString(), text(absence.until()),
									absence.reason()))
							.toList(),
						text(details.wishedLoad()), text(details.birthYear()), details.note()));
	}

	static ProfileForm of(MultiValueMap<String, String> sent) {
		ExpertEntry card = new ExpertEntry(null, null, sent.getFirst("name"), sent.getFirst("academicTitle"),
				sent.getFirst("degree"), sent.getFirst("specialistLevel"), lines(sent, "fields"), null, null,
				sent.getFirst("email"), sent.getFirst("phone"));
		return new ProfileForm(version(sent.getFirst("version")),
				new ProfileEntry(card, all(sent, "fieldCodes"), lines(sent, "associations"), rows(sent, "workplaceName",
						(row) -> new WorkplaceLine(at(sent, "workplaceName", row), at(sent, "workplacePosition", row),
								at(sent, "workplaceFrom", row), at(sent, "workplaceUntil", row))),
						lines(sent, "languages"),
						rows(sent, "absenceFrom",
								(row) -> new AbsenceLine(at(sent, "absenceFrom", row), at(sent, "absenceUntil", row),
										at(sent, "absenceReason", row))),
						sent.getFirst("wishedLoad"), sent.getFirst("birthYear"), sent.getFirst("note")));
	}

	ProfileForm at(int other) {
		return new ProfileForm(other, this.entry);
	}

	public List<WorkplaceLine> workplaces() {
		return Stream
			.concat(this.entry.workplaces().stream(),
					Stream.generate(() -> new WorkplaceLine(null, null, null, null))
						.limit(Math.max(0,
								EMPTY_ROWS - empty(this.entry.workplaces().stream().map(WorkplaceLine::name)))))
			.toList();
	}

	public List<AbsenceLine> absences() {
		return Stream
			.concat(this.entry.absences().stream(),
					Stream.generate(() -> new AbsenceLine(null, null, null))
						.limit(Math.max(0, EMPTY_ROWS - empty(this.entry.absences().stream().map(AbsenceLine::from)))))
			.toList();
	}

	/**
	 * Tells whether something is ticked in a branch of the tree, so that it stands open.
	 * @param root the branch
	 * @return true when it holds one of the fields
	 */
	public boolean within(FieldCode root) {
		return this.entry.fields().stream().anyMatch((code) -> code.startsWith(root.value()));
	}

	public String specialities() {
		return String.join("\n", Objects.requireNonNullElse(this.entry.card().fields(), List.of()));
	}

	public String associations() {
		return String.join("\n", this.entry.associations());
	}

	public String languages() {
		return String.join("\n", this.entry.languages());
	}

	private static int empty(Stream<@Nullable String> firsts) {
		return (int) firsts.filter((text) -> text == null || text.isBlank()).count();
	}

	private static <T> List<T> rows(MultiValueMap<String, String> sent, String name, IntFunction<T> row) {
		return IntStream.range(0, all(sent, name).size()).mapToObj(row).toList();
	}

	private static @Nullable String at(MultiValueMap<String, String> sent, String name, int row) {
		List<String> values = all(sent, name);
		return (row < values.size()) ? values.get(row) : null;
	}

	private static List<String> lines(MultiValueMap<String, String> sent, String name) {
		String text = sent.getFirst(name);
		return (text != null) ? text.lines().toList() : List.of();
	}

	private static List<String> all(MultiValueMap<String, String> sent, String name) {
		return new ArrayList<>(sent.getOrDefault(name, List.of()));
	}

	private static int version(@Nullable String typed) {
		try {
			return Integer.parseInt(String.valueOf(typed));
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
