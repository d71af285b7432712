package vn.phanbien.stories;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may know of what, told from plain rows and the rule book alone. Where the rules
 * depend on a moment, as with seats that were given up, it allows rather too much; of
 * another union it never allows anything.
 */
final class PlainRights {

	private static final Set<String> STAFF = Set.of("CLERK", "OFFICER", "DIVISION_HEAD", "UNION_LEADER");

	private static final Set<String> AUTHORITY = Set.of("AUTHORITY_OFFICER", "AUTHORITY_LEADER");

	private final JdbcClient database;

	private final Set<Hat> hats;

	private final Set<Hat> lent = new HashSet<>();

	private final Set<Long> absent;

	private final Map<String, TheCase> cases;

	private final Set<String> seats;

	private final long person;

	PlainRights(JdbcClient database, String username) {
		this.database = database;
		this.person = database.sql("select person_id from account where username = ?")
			.param(username)
			.query(Long.class)
			.single();
		this.hats = hats(this.person);
		this.absent = Set.copyOf(absent());
		this.absent.forEach((absent) -> hats(absent).stream()
			.filter((hat) -> this.hats.stream().anyMatch((own) -> own.organisation() == hat.organisation()))
			.forEach(this.lent::add));
		this.cases = database.sql("select case_number, union_id, agency_id, shown_to_agency from assignment")
			.query(TheCase.class)
			.list()
			.stream()
			.collect(Collectors.toMap(TheCase::caseNumber, (one) -> one));
		this.seats = new HashSet<>(database
			.sql("""
					select case_number from seat where person_id = :person
					union select s.case_number from seat s join seat_holder h on h.seat_id = s.id where h.person_id = :person
					union select case_number from review_invitation where person_id = :person""")
			.param("person", this.person)
			.query(String.class)
			.list());
	}

	private List<Long> absent() {
		return this.database.sql("""
				select absent_id from substitution where stand_in_id = :person and cancelled_at is null
				and :today between starts_on and ends_on""")
			.param("person", this.person)
			.param("today", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")))
			.query(Long.class)
			.list();
	}

	private Set<Hat> hats(long whose) {
		return new HashSet<>(
				this.database.sql("select organisation_id as organisation, role from membership where person_id = ?")
					.param(whose)
					.query(Hat.class)
					.list());
	}

	boolean isStaffOf(String caseNumber) {
		return this.hats.stream().anyMatch((hat) -> isStaff(hat, theCase(caseNumber)));
	}

	boolean mayKnowCase(String caseNumber) {
		TheCase theCase = theCase(caseNumber);
		return this.seats.contains(caseNumber) || allHats().stream()
			.anyMatch((hat) -> isStaff(hat, theCase) || isAuthority(hat, theCase)
					|| hat.organisation() == theCase.unionId() && hat.role().equals("ACCOUNTANT"));
	}

	boolean mayKnowStep(String id) {
		Step step = read(id);
		return mayTake(step) || isStaffOf(step.caseNumber()) || step.concerns(this.person) || isLent(step);
	}

	/** Tells whether a step has come to the person's own hats or seats. */
	boolean mayTake(String id) {
		return mayTake(read(id));
	}

	private boolean mayTake(Step step) {
		TheCase theCase = theCase(step.caseNumber());
		return this.hats.stream().anyMatch((hat) -> asks(step, hat, theCase)) || asksSeat(step, this.person);
	}

	/** Tells whether a step has come through somebody who is away at this moment. */
	boolean isLent(String id) {
		return isLent(read(id));
	}

	private boolean isLent(Step step) {
		TheCase theCase = theCase(step.caseNumber());
		return this.lent.stream().anyMatch((hat) -> asks(step, hat, theCase)) || this.absent.stream()
			.anyMatch((one) -> step.concerns(one) || (!step.isOfSeat() && asksSeat(step, one)));
	}

	/**
	 * What leaders alone decide passes to leaders alone; a clerk records it from paper.
	 */
	boolean mayDecideInStead(String id) {
		return !read(id).roleNames().equals(Set.of("UNION_LEADER"))
				|| allHats().stream().anyMatch((hat) -> hat.role().equals("CLERK"))
				|| this.hats.stream().anyMatch((hat) -> hat.role().equals("UNION_LEADER"));
	}

	/** Only the agency's people: they order the work and read nothing of its making. */
	boolean onlyOrders(String caseNumber) {
		TheCase theCase = theCase(caseNumber);
		return allHats().stream().noneMatch((hat) -> isStaff(hat, theCase)) && !this.seats.contains(caseNumber)
				&& allHats().stream().anyMatch((hat) -> isAuthority(hat, theCase));
	}

	boolean mayReadCritique(long id) {
		Critique critique = this.database.sql("""
				select c.case_number, c.person_id as author, r.synthesised_at is not null as released,
				exists (select 1 from seat s where s.case_number = c.case_number and s.person_id = :person
					and s.seat_role in ('CHAIR', 'VICE_CHAIR', 'SECRETARY')) as board,
				exists (select 1 from declaration d where d.case_number = c.case_number and d.person_id = :person)
					as declared
				from critique c join review_round r on r.case_number = c.case_number and r.round_no = c.round_no
				where c.id = :id""").param("person", this.person).param("id", id).query(Critique.class).single();
		return critique.author() == this.person || critique.board()
				|| allHats().stream().anyMatch((hat) -> isStaff(hat, theCase(critique.caseNumber())))
				|| (critique.released() && critique.declared() && this.seats.contains(critique.caseNumber()));
	}

	private Step read(String id) {
		return this.database
			.sql("select case_number, roles, seat, assignee_id, done_by, acting_for from work_item where id = ?")
			.param(Long.valueOf(id))
			.query(Step.class)
			.single();
	}

	private boolean asks(Step step, Hat hat, TheCase theCase) {
		if (AUTHORITY.contains(hat.role())) {
			return isAuthority(hat, theCase) && step.roleNames().stream().anyMatch(AUTHORITY::contains);
		}
		boolean ofUnion = hat.organisation() == theCase.unionId();
		return ofUnion && (step.roleNames().contains(hat.role()) || isStaff(hat, theCase));
	}

	/** The step of a seat is its holder's; that of chair or secretary the board's. */
	private boolean asksSeat(Step step, long whose) {
		if (step.isOfSeat()) {
			return this.database.sql("select count(*) from seat where id = :seat and person_id = :person")
				.param("seat", step.seat())
				.param("person", whose)
				.query(Long.class)
				.single() > 0;
		}
		boolean board = step.roleNames().contains("CHAIR") || step.roleNames().contains("SECRETARY");
		return board && this.database.sql("""
				select count(*) from seat where case_number = :case and person_id = :person
				and seat_role in ('CHAIR', 'VICE_CHAIR', 'SECRETARY')""")
			.param("case", step.caseNumber())
			.param("person", whose)
			.query(Long.class)
			.single() > 0;
	}

	private Set<Hat> allHats() {
		Set<Hat> all = new HashSet<>(this.hats);
		all.addAll(this.lent);
		return all;
	}

	private static boolean isStaff(Hat hat, TheCase theCase) {
		return hat.organisation() == theCase.unionId() && STAFF.contains(hat.role());
	}

	private static boolean isAuthority(Hat hat, TheCase theCase) {
		return theCase.shownToAgency() && theCase.agencyId() != null && hat.organisation() == theCase.agencyId()
				&& AUTHORITY.contains(hat.role());
	}

	private TheCase theCase(String caseNumber) {
		TheCase found = this.cases.get(caseNumber);
		if (found == null) {
			throw new IllegalArgumentException("No case " + caseNumber);
		}
		return found;
	}

	/** A role in an organisation. */
	record Hat(long organisation, String role) {
	}

	/** What rights are decided by. */
	record TheCase(String caseNumber, long unionId, @Nullable Long agencyId, boolean shownToAgency) {
	}

	/** Whose a critique is, and who might read it besides. */
	record Critique(String caseNumber, long author, boolean released, boolean board, boolean declared) {
	}

	/** Whose a step is. */
	record Step(String caseNumber, String roles, @Nullable Long seat, @Nullable Long assigneeId, @Nullable Long doneBy,
			@Nullable Long actingFor) {

		Set<String> roleNames() {
			return Set.of(this.roles.split(","));
		}

		boolean isOfSeat() {
			return this.seat != null && roleNames().contains("EXPERT");
		}

		boolean concerns(long person) {
			return is(this.assigneeId, person) || is(this.doneBy, person) || is(this.actingFor, person);
		}

		private static boolean is(@Nullable Long one, long person) {
			return one != null && one == person;
		}

	}

}
