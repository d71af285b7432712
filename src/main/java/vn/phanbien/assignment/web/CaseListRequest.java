package vn.phanbien.assignment.web;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import vn.phanbien.assignment.CaseQuery;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.shared.CaseKind;

/**
 * Which cases a person looks at; it travels in the address, and values that mean nothing
 * are passed over.
 *
 * @param view {@code board} for columns by state, else a list
 * @param q words to find
 * @param state where the cases stand
 * @param kind the kind of work
 * @param overdue whether only what is late
 * @param cursor where to go on
 */
record CaseListRequest(@Nullable String view, @Nullable String q, @Nullable String state, @Nullable String kind,
		@Nullable String overdue, @Nullable String cursor) {

	private static final String BOARD = "board";

	public boolean board() {
		return BOARD.equals(this.view);
	}

	public boolean onlyOverdue() {
		return "true".equals(this.overdue);
	}

	public @Nullable CaseState chosenState() {
		return constant(CaseState.class, this.state);
	}

	public @Nullable CaseKind chosenKind() {
		return constant(CaseKind.class, this.kind);
	}

	public boolean filtered() {
		return RawValues.text(this.q) != null || chosenState() != null || chosenKind() != null || onlyOverdue();
	}

	CaseQuery query() {
		return new CaseQuery(RawValues.text(this.q), chosenState(), chosenKind(), onlyOverdue(),
				board() ? null : RawValues.text(this.cursor), board() ? CaseQuery.MOST : CaseQuery.ORDINARY);
	}

	public String asList() {
		return new CaseListRequest(null, this.q, this.state, this.kind, this.overdue, null).address();
	}

	public String asBoard() {
		return new CaseListRequest(BOARD, this.q, this.state, this.kind, this.overdue, null).address();
	}

	public String switchOverdue() {
		return new CaseListRequest(this.view, this.q, this.state, this.kind, onlyOverdue() ? null : "true", null)
			.address();
	}

	public String after(@Nullable String next) {
		return new CaseListRequest(this.view, this.q, this.state, this.kind, this.overdue, next).address();
	}

	private String address() {
		return UriComponentsBuilder.fromPath("/nhiem-vu")
			.queryParamIfPresent("view", board() ? Optional.of(BOARD) : Optional.empty())
			.queryParamIfPresent("q", Optional.ofNullable(RawValues.text(this.q)))
			.queryParamIfPresent("state", Optional.ofNullable(chosenState()))
			.queryParamIfPresent("kind", Optional.ofNullable(chosenKind()))
			.queryParamIfPresent("overdue", onlyOverdue() ? Optional.of(true) : Optional.empty())
			.queryParamIfPresent("cursor", Optional.ofNullable(RawValues.text(this.cursor)))
			.encode()
			.build()
			.toUriString();
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equalsIgnoreCase(name))
			.findFirst()
			.orElse(null);
	}

}
