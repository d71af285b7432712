package vn.phanbien.records.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.records.RegisterKind;
import vn.phanbien.records.RegisterLine;
import vn.phanbien.records.RegisterPage;
import vn.phanbien.records.RegisterQuery;
import vn.phanbien.records.Registers;
import vn.phanbien.records.internal.RegisterRows.Place;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;

/**
 * Reads the registers for the union's own staff.
 */
@Service
@Transactional(readOnly = true)
class RegisterBook implements Registers {

	/** So many lines go into one statement. */
	private static final int STRETCH = 1000;

	static final int FIRST_YEAR = 1900;

	static final int LAST_YEAR = 9998;

	private final RegisterRows rows;

	private final IncomingLines incoming;

	private final OutgoingLines outgoing;

	private final Clock clock;

	RegisterBook(RegisterRows rows, IncomingLines incoming, OutgoingLines outgoing, Clock clock) {
		this.clock = clock;
		this.rows = rows;
		this.incoming = incoming;
		this.outgoing = outgoing;
	}

	@Override
	public RegisterPage read(Actor actor, RegisterKind kind, RegisterQuery query) {
		require(actor, query);
		if (query.limit() < 1) {
			throw new InvalidInput("limit", "field.tooSmall", 1);
		}
		if (query.limit() > RegisterQuery.MOST) {
			throw new InvalidInput("limit", "field.tooLarge", RegisterQuery.MOST);
		}
		List<Place> places = places(kind, query, false);
		List<Place> stretch = places.subList(0, Math.min(query.limit(), places.size()));
		String next = (places.size() > query.limit()) ? stretch.get(stretch.size() - 1).cursor() : null;
		return new RegisterPage(lines(kind, stretch), next);
	}

	@Override
	public List<RegisterLine> whole(Actor actor, RegisterKind kind, RegisterQuery query) {
		require(actor, query);
		List<Place> places = places(kind, query, true);
		List<RegisterLine> lines = new ArrayList<>();
		for (int from = 0; from < places.size(); from += STRETCH) {
			lines.addAll(lines(kind, places.subList(from, Math.min(from + STRETCH, places.size()))));
		}
		return lines;
	}

	@Override
	public int firstYear(Actor actor, OrganisationId union) {
		require(actor, union);
		return this.rows.firstDay(union).orElse(WorkingCalendar.today(this.clock)).getYear();
	}

	private static void require(Actor actor, OrganisationId union) {
		if (!actor.organisationsAs(Role::isCaseStaff).contains(union)) {
			throw new NotFound();
		}
	}

	private static void require(Actor actor, RegisterQuery query) {
		require(actor, query.union());
		if (query.year() < FIRST_YEAR || query.year() > LAST_YEAR) {
			throw new InvalidInput("year", "field.between", FIRST_YEAR, LAST_YEAR);
		}
	}

	private List<Place> places(RegisterKind kind, RegisterQuery query, boolean whole) {
		return (kind == RegisterKind.OUTGOING) ? this.rows.outgoing(query, whole) : this.rows.incoming(query, whole);
	}

	private List<RegisterLine> lines(RegisterKind kind, List<Place> places) {
		List<Long> ids = places.stream().map(Place::id).toList();
		return switch (kind) {
			case INCOMING -> this.incoming.register(ids);
			case OUTGOING -> this.outgoing.register(ids);
			case HANDLING -> this.incoming.handling(ids);
		};
	}

}
