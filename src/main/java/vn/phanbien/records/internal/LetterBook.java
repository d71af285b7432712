package vn.phanbien.records.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.records.Letters;
import vn.phanbien.records.NewLetter;
import vn.phanbien.records.RegisterEntry;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.VietnameseText;

/**
 * Keeps incoming letters and the register that numbers them.
 */
@Service
class LetterBook implements Letters {

	private static final String SERIES = "INCOMING";

	private final IncomingLetterRows rows;

	private final LetterSearch search;

	private final NumberSeries series;

	private final Clock clock;

	LetterBook(IncomingLetterRows rows, LetterSearch search, NumberSeries series, Clock clock) {
		this.rows = rows;
		this.search = search;
		this.series = series;
		this.clock = clock;
	}

	@Override
	public IncomingLetter add(NewLetter letter) {
		return this.rows.save(new IncomingLetter(letter, now()));
	}

	@Override
	public Optional<IncomingLetter> find(long id) {
		return this.rows.findById(id);
	}

	@Override
	public List<IncomingLetter> search(Set<OrganisationId> unions, @Nullable String text, @Nullable Long before,
			int limit) {
		List<IncomingLetter> found = new ArrayList<>();
		this.rows.findAllById(this.search.ids(unions, text, before, limit)).forEach(found::add);
		found.sort((one, other) -> Long.compare(other.id(), one.id()));
		return List.copyOf(found);
	}

	@Override
	public Optional<IncomingLetter> duplicateOf(OrganisationId union, String issuerName, LetterNumber number,
			int year) {
		return this.search.sameLetter(union, VietnameseText.fold(issuerName), number.normalised(), year)
			.flatMap(this.rows::findById);
	}

	@Override
	public int proposeIncomingNumber(OrganisationId union) {
		return numberAfter(key(union, today()));
	}

	@Override
	@Transactional
	public IncomingLetter register(long id, RegisterEntry entry, PersonId by) {
		IncomingLetter letter = lock(id);
		if (letter.isRegistered()) {
			requireItsNumber(letter, entry.number());
			return letter;
		}
		if (entry.arrivalDate().isAfter(today())) {
			throw new InvalidInput("arrivalDate", "field.future");
		}
		if (entry.arrivalDate().isBefore(letter.date())) {
			throw new InvalidInput("arrivalDate", "records.arrivedBeforeWritten", letter.date());
		}
		Integer number = (entry.otherSystemNumber() != null) ? null : nextNumber(letter, entry);
		letter.register(number, entry, by, now());
		return this.rows.save(letter);
	}

	private static void requireItsNumber(IncomingLetter letter, @Nullable Integer entered) {
		letter.incomingNumber().filter((number) -> entered != null && !number.equals(entered)).ifPresent((number) -> {
			throw new InvalidInput("incomingNumber", "records.numberGiven", String.valueOf(number));
		});
	}

	private int nextNumber(IncomingLetter letter, RegisterEntry entry) {
		OrganisationId union = letter.union();
		NumberSeries.Key key = key(union, entry.arrivalDate());
		int next = this.series.lock(key).number() + 1;
		Integer entered = entry.number();
		if (entered != null && entered < next && !wasProposed(letter, key, entered)) {
			throw new InvalidInput("incomingNumber", "records.numberTaken", entered.toString(), String.valueOf(next));
		}
		if (entered != null && entered > next) {
			if (!goesOn(union, key, entered)) {
				throw new InvalidInput("incomingNumber", "records.numberLeavesGap", String.valueOf(next));
			}
			next = entered;
		}
		this.series.advance(key, new NumberSeries.Last(next, entry.arrivalDate()));
		return next;
	}

	/**
	 * A number that somebody else was faster to take since this letter came in may have
	 * stood in the form; nobody typed it.
	 */
	private boolean wasProposed(IncomingLetter letter, NumberSeries.Key key, int number) {
		return this.rows.existsByUnionIdAndRegisterYearAndIncomingNumberAndDecidedAtGreaterThanEqual(
				letter.union().value(), key.year(), number, letter.addedAt());
	}

	/**
	 * A register kept elsewhere goes on here in the running year alone, and not at the
	 * number that a form still proposed for the year before.
	 */
	private boolean goesOn(OrganisationId union, NumberSeries.Key key, int entered) {
		NumberSeries.Key yearBefore = new NumberSeries.Key(union, SERIES, key.year() - 1);
		return key.year() == today().getYear() && entered != numberAfter(yearBefore);
	}

	private int numberAfter(NumberSeries.Key key) {
		return this.series.last(key).map(NumberSeries.Last::number).orElse(0) + 1;
	}

	@Override
	@Transactional
	public IncomingLetter returnToSender(long id, String reason, PersonId by) {
		IncomingLetter letter = lock(id);
		letter.returnToSender(reason, by, now());
		return this.rows.save(letter);
	}

	private IncomingLetter lock(long id) {
		return this.rows.findWithLockById(id).orElseThrow(NotFound::new);
	}

	private static NumberSeries.Key key(OrganisationId union, LocalDate day) {
		return new NumberSeries.Key(union, SERIES, day.getYear());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), WorkingCalendar.ZONE);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
