package vn.phanbien.records.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.document.DocumentId;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingEntry;
import vn.phanbien.records.OutgoingNumbers;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;

/**
 * Numbers outgoing documents and keeps their register.
 */
@Service
class OutgoingRegister implements OutgoingNumbers {

	private final OutgoingRows rows;

	private final NumberSeries series;

	private final Organisations organisations;

	private final Clock clock;

	OutgoingRegister(OutgoingRows rows, NumberSeries series, Organisations organisations, Clock clock) {
		this.rows = rows;
		this.series = series;
		this.organisations = organisations;
		this.clock = clock;
	}

	@Override
	@Transactional
	public OutgoingDocument issue(OutgoingEntry entry) {
		if (entry.date().isAfter(today())) {
			throw new InvalidInput("date", "field.future");
		}
		NumberSeries.Key key = key(entry.union(), entry.type(), entry.date());
		NumberSeries.Last last = this.series.lock(key);
		if (last.number() > 0 && entry.date().isBefore(last.date())) {
			throw new InvalidInput("date", "records.backDated", last.date());
		}
		NumberSeries.Last next = last.next(entry.date());
		this.series.advance(key, next);
		String symbol = symbol(entry.union(), entry.type(), entry.unit(), next.number());
		return this.rows.insert(entry, next.number(), symbol, this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
	}

	@Override
	public String propose(OrganisationId union, OutgoingType type, @Nullable String unit) {
		int last = this.series.last(key(union, type, today())).map(NumberSeries.Last::number).orElse(0);
		return symbol(union, type, unit, last + 1);
	}

	@Override
	public void attach(long id, DocumentId document) {
		this.rows.attach(id, document);
	}

	@Override
	public Optional<OutgoingDocument> find(long id) {
		return this.rows.find(id);
	}

	@Override
	public List<OutgoingDocument> ofCase(CaseNumber caseNumber) {
		return this.rows.ofCase(caseNumber);
	}

	@Override
	public List<OutgoingDocument> ofYear(OrganisationId union, int year) {
		return this.rows.ofYear(union, year);
	}

	private String symbol(OrganisationId union, OutgoingType type, @Nullable String unit, int number) {
		return type.symbol(number, this.organisations.require(union).symbol(), unit);
	}

	private static NumberSeries.Key key(OrganisationId union, OutgoingType type, LocalDate day) {
		return new NumberSeries.Key(union, type.name(), day.getYear());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), WorkingCalendar.ZONE);
	}

}
