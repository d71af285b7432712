package vn.phanbien.expert.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.ImportDesk.Rejection;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.ProfileEntry;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * Reads the experts of a table and gathers all that is wrong with its rows.
 */
final class SheetReader {

	private final OrganisationId union;

	private final FieldTree tree;

	private final int thisYear;

	private final Namesakes namesakes;

	private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);

	private final List<Rejection> rejected = new ArrayList<>();

	private final List<Newcomer> accepted = new ArrayList<>();

	private List<String> headings = List.of();

	SheetReader(OrganisationId union, FieldTree tree, int thisYear, Namesakes namesakes) {
		this.union = union;
		this.tree = tree;
		this.thisYear = thisYear;
		this.namesakes = namesakes;
	}

	void read(List<List<String>> rows) {
		this.headings = rows.stream().findFirst().orElse(List.of());
		for (int index = 0; index < this.headings.size(); index++) {
			int place = index;
			SheetColumn.named(this.headings.get(index)).ifPresent((column) -> this.columns.putIfAbsent(column, place));
		}
		if (!this.columns.containsKey(SheetColumn.NAME)) {
			throw new InvalidInput("file", "error.expert.import.headings", SheetColumn.NAME.heading());
		}
		for (int index = 1; index < rows.size(); index++) {
			SheetRow row = row(index + 1, rows.get(index));
			if (!row.isEmpty()) {
				read(row);
			}
		}
		if (this.accepted.isEmpty() && this.rejected.isEmpty()) {
			throw new InvalidInput("file", "error.expert.import.empty");
		}
	}

	List<Newcomer> accepted() {
		return this.accepted;
	}

	List<Rejection> rejected() {
		return this.rejected;
	}

	private SheetRow row(int number, List<String> cells) {
		Map<SheetColumn, String> known = new EnumMap<>(SheetColumn.class);
		this.columns.forEach((column, place) -> known.put(column, (place < cells.size()) ? cells.get(place) : ""));
		return new SheetRow(number, known);
	}

	private void read(SheetRow row) {
		ProfileEntry entry = row.entry();
		EntryReader cards = new EntryReader();
		DetailsReader details = new DetailsReader(this.tree, this.thisYear);
		Newcomer newcomer = new Newcomer(cards.gather(entry.card(), this.union, Optional.empty()), details.read(entry));
		List<FieldError> errors = new ArrayList<>(cards.errors());
		errors.addAll(details.errors());
		if (errors.isEmpty()) {
			this.namesakes.of(newcomer)
				.map((known) -> new FieldError(SheetColumn.NAME.field(), "error.expert.import.duplicate", known))
				.ifPresent(errors::add);
		}
		if (errors.isEmpty()) {
			this.namesakes.add(newcomer, row.number());
			this.accepted.add(newcomer);
			return;
		}
		errors.forEach((error) -> this.rejected
			.add(new Rejection(row.number(), heading(error.field()), error.messageKey(), error.arguments())));
	}

	private String heading(String field) {
		String plain = field.startsWith("workplaces[0].position") ? SheetColumn.POSITION.field()
				: field.startsWith("workplaces") ? SheetColumn.WORKPLACE.field() : field;
		for (Map.Entry<SheetColumn, Integer> column : this.columns.entrySet()) {
			if (column.getKey().field().equals(plain)) {
				return this.headings.get(column.getValue());
			}
		}
		return SheetColumn.named(plain).map(SheetColumn::heading).orElse(plain);
	}

	/**
	 * An expert whom a row brings.
	 *
	 * @param card the facts
	 * @param details the rest
	 */
	record Newcomer(NewExpert card, ExpertDetails details) {
	}

}
