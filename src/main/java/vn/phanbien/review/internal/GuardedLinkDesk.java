package vn.phanbien.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.council.Seat;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.Experts;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.SignedLink;
import vn.phanbien.people.SignedLinks;
import vn.phanbien.people.SignedLinks.Opened;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.InvitationOutcome;
import vn.phanbien.review.LinkDesk;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.RoundSeat;
import vn.phanbien.review.internal.RoundMaterial.OfCase;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;

/**
 * Checks the right, then makes and ends links.
 */
@Service
@Transactional
class GuardedLinkDesk implements LinkDesk {

	private final Readers readers;

	private final Assignments assignments;

	private final RoundMaterial material;

	private final SeatSteps seats;

	private final Experts experts;

	private final Organisations organisations;

	private final SignedLinks links;

	private final Timeline timeline;

	private final Words words;

	private final ReviewProperties properties;

	private final WorkingCalendar calendar;

	private final InvitationDocument document;

	GuardedLinkDesk(Readers readers, Assignments assignments, RoundMaterial material, SeatSteps seats, Experts experts,
			Organisations organisations, SignedLinks links, Timeline timeline, Words words, ReviewProperties properties,
			WorkingCalendar calendar, InvitationDocument document) {
		this.readers = readers;
		this.assignments = assignments;
		this.material = material;
		this.seats = seats;
		this.experts = experts;
		this.organisations = organisations;
		this.links = links;
		this.timeline = timeline;
		this.words = words;
		this.properties = properties;
		this.calendar = calendar;
		this.document = document;
	}

	@Override
	public List<Made> make(Actor actor, CaseNumber caseNumber, @Nullable Long seat) {
		requireRight(actor, caseNumber);
		Assignment assignment = this.assignments.lock(caseNumber);
		OfCase all = this.material.of(caseNumber);
		ReviewRound round = newest(all);
		round.requireCollecting();
		List<Seat> wanted = round.seats()
			.stream()
			.filter(RoundSeat::counts)
			.map(RoundSeat::seatId)
			.filter((id) -> (seat != null) ? id.equals(seat) : all.critique(round, id).isEmpty())
			.filter((id) -> invitation(all, round, id).filter(GuardedLinkDesk::stands).isPresent())
			.flatMap((id) -> Stream.ofNullable(all.seats().get(id)))
			.toList();
		if (wanted.isEmpty()) {
			throw new NotFound();
		}
		List<Made> made = wanted.stream().map((one) -> made(actor, assignment, all, round, one)).toList();
		this.timeline.record(caseNumber, actor.person(), Audience.INTERNAL, "timeline.review.linksMade", made.size());
		return made;
	}

	private Made made(Actor actor, Assignment assignment, OfCase all, ReviewRound round, Seat seat) {
		CaseNumber caseNumber = assignment.caseNumber();
		return told(this.links.make(caseNumber, seat.id(), seat.person(), actor.person()), assignment, all, round,
				seat);
	}

	private Made told(String token, Assignment assignment, OfCase all, ReviewRound round, Seat seat) {
		LocalDate answerBy = invitation(all, round, seat.id()).filter(Invitation::isPending)
			.map(Invitation::answerBy)
			.orElse(null);
		return new Made(seat.id(), token, all.name(seat.person()),
				seat.expert().flatMap(this.experts::byId).flatMap(this::titles).orElse(null), assignment.title(),
				this.organisations.require(assignment.union()).name(), this.seats.contact(assignment.caseNumber()),
				answerBy, round.dueDate(), round.lastDay(this.calendar).plusDays(this.properties.linkDays()));
	}

	@Override
	@Transactional(readOnly = true)
	public OfficialDocument invitation(Actor actor, CaseNumber caseNumber, Told told) {
		requireRight(actor, caseNumber);
		SignedLink link = this.links.find(told.token())
			.map(Opened::link)
			.filter((found) -> found.caseNumber().equals(caseNumber))
			.orElseThrow(NotFound::new);
		OfCase all = this.material.of(caseNumber);
		ReviewRound round = newest(all);
		Assignment assignment = this.assignments.require(caseNumber);
		Seat seat = Optional.ofNullable(all.seats().get(link.seat())).orElseThrow(NotFound::new);
		return this.document.of(assignment, told(told.token(), assignment, all, round, seat), told);
	}

	private static ReviewRound newest(OfCase all) {
		return all.rounds().stream().reduce((one, later) -> later).orElseThrow(NotFound::new);
	}

	private Optional<String> titles(Expert expert) {
		String titles = Stream
			.of(Optional.ofNullable(expert.academicTitle()), Optional.ofNullable(expert.degree()),
					Optional.ofNullable(expert.specialistLevel()))
			.flatMap(Optional::stream)
			.map(this.words::label)
			.collect(Collectors.joining(", "));
		return Optional.of(titles).filter((text) -> !text.isEmpty());
	}

	private static Optional<Invitation> invitation(OfCase all, ReviewRound round, long seat) {
		return all.invitations(round, seat).stream().reduce((one, later) -> later);
	}

	private static boolean stands(Invitation invitation) {
		return invitation.outcome() != InvitationOutcome.DECLINED && invitation.outcome() != InvitationOutcome.EXPIRED;
	}

	@Override
	public void revoke(Actor actor, CaseNumber caseNumber, long seat) {
		requireRight(actor, caseNumber);
		if (!this.links.ofCase(caseNumber).containsKey(seat)) {
			throw new NotFound();
		}
		this.links.revoke(caseNumber, seat);
		this.timeline.record(caseNumber, actor.person(), Audience.INTERNAL, "timeline.review.linkRevoked");
	}

	@Override
	@Transactional(readOnly = true)
	public List<SignedLink> of(Actor actor, CaseNumber caseNumber) {
		return this.readers.mayRelease(actor, caseNumber) ? List.copyOf(this.links.ofCase(caseNumber).values())
				: List.of();
	}

	private void requireRight(Actor actor, CaseNumber caseNumber) {
		this.readers.require(actor, caseNumber);
		if (!this.readers.mayRelease(actor, caseNumber)) {
			throw new NotAllowed();
		}
	}

}
