package vn.phanbien.council.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.LeadingOffice;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.StandingIn;
import vn.phanbien.worklist.Submission;

/**
 * Says as what somebody signs a founding decision: nobody takes the head's title who is
 * known as a deputy, and nobody signs for himself.
 */
@Component
class DecisionSigner {

	private final People people;

	private final StandingIn standingIn;

	DecisionSigner(People people, StandingIn standingIn) {
		this.people = people;
		this.standingIn = standingIn;
	}

	/**
	 * Proposes as what somebody signs. Who is no leader but stands in for one has a
	 * mandate.
	 */
	SigningAs usually(Actor actor, Assignment assignment) {
		Membership leader = new Membership(assignment.union(), Role.UNION_LEADER);
		if (!actor.memberships().contains(leader)
				&& this.standingIn.lentIn(actor, assignment.caseNumber()).contains(leader)) {
			return SigningAs.MANDATE;
		}
		Stream<String> title = this.people.title(actor.person(), assignment.union()).stream();
		LeadingOffice office = LeadingOffice.of(Stream.concat(title, Stream.of(actor.displayName())).toList());
		return (office == LeadingOffice.DEPUTY) ? SigningAs.DEPUTY : SigningAs.CHAIR;
	}

	/**
	 * Lets those sign TUQ. who have a mandate, and only those; a paper says for itself.
	 * @param submission what was sent
	 * @param union whose decision it is
	 * @param signedAs as what it is signed
	 * @throws InvalidInput where the signer is known to be something else
	 */
	void require(Submission submission, OrganisationId union, SigningAs signedAs) {
		boolean mandated = submission.actingFor() != null && !submission.actor().is(Role.UNION_LEADER, union);
		if (submission.onPaper() == null && mandated != (signedAs == SigningAs.MANDATE)) {
			throw new InvalidInput(ApproveCouncilStep.SIGNED_AS,
					mandated ? "field.council.mandate" : "field.council.noMandate");
		}
		LeadingOffice office = LeadingOffice.of(known(submission, union));
		if (office == LeadingOffice.DEPUTY && signedAs == SigningAs.CHAIR) {
			throw new InvalidInput(ApproveCouncilStep.SIGNED_AS, "field.council.deputySigns");
		}
		if (office == LeadingOffice.HEAD && signedAs == SigningAs.DEPUTY) {
			throw new InvalidInput(ApproveCouncilStep.SIGNED_AS, "field.council.headSigns");
		}
	}

	private List<String> known(Submission submission, OrganisationId union) {
		Submission.OnPaper paper = submission.onPaper();
		PersonId signer = (paper != null) ? paper.signer() : submission.actor().person();
		Stream<String> onPaper = (paper != null) ? Stream.ofNullable(paper.signerTitle()) : Stream.empty();
		Stream<String> recorded = Optional.ofNullable(signer).flatMap((id) -> this.people.title(id, union)).stream();
		String name = (paper != null) ? paper.signerName() : submission.actor().displayName();
		return Stream.of(recorded, onPaper, Stream.of(name)).flatMap((one) -> one).toList();
	}

}
