package vn.phanbien.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What an entry says of the person: whether to invite, what about, and who with.
 */
class ExpertProfileTests {

	private static final LocalDate DAY = LocalDate.parse("2026-03-04");

	private static final FieldTree TREE = new FieldTree(
			List.of(new FieldNode(new FieldCode("5"), "Khoa học xã hội", "Social sciences"),
					new FieldNode(new FieldCode("505"), "Pháp luật", "Law"),
					new FieldNode(new FieldCode("505.1"), "Luật đất đai", "Land law"),
					new FieldNode(new FieldCode("6"), "Khoa học nhân văn", "Humanities")));

	@Test
	void isNotToBeInvitedWithoutConsent() {
		assertThat(profile(ExpertDetails.NONE, true).obstacles(DAY, 0)).containsExactly(Obstacle.NO_CONSENT);
		assertThat(Obstacle.NO_CONSENT.bars()).isTrue();
	}

	@Test
	void mayBeInvitedWithConsentToTheRegistryAlone() {
		assertThat(profile(ExpertDetails.NONE, true, ConsentPurpose.REGISTRY).obstacles(DAY, 40)).isEmpty();
		assertThat(profile(ExpertDetails.NONE, true, ConsentPurpose.PAYMENT).obstacles(DAY, 0))
			.containsExactly(Obstacle.NO_CONSENT);
	}

	@Test
	void isAwayFromTheFirstDayToTheLast() {
		ExpertProfile away = profile(
				details(List.of(new Absence(DAY, DAY.plusDays(2), "Đi công tác")), List.of(), null), true,
				ConsentPurpose.REGISTRY);

		assertThat(away.obstacles(DAY.minusDays(1), 0)).isEmpty();
		assertThat(away.obstacles(DAY, 0)).containsExactly(Obstacle.AWAY);
		assertThat(away.obstacles(DAY.plusDays(2), 0)).containsExactly(Obstacle.AWAY);
		assertThat(away.obstacles(DAY.plusDays(3), 0)).isEmpty();
		assertThat(Obstacle.AWAY.bars()).isFalse();
	}

	@Test
	void reachesTheWishedLoadAtItsNumber() {
		ExpertProfile busy = profile(details(List.of(), List.of(), 2), true, ConsentPurpose.REGISTRY);

		assertThat(busy.obstacles(DAY, 1)).isEmpty();
		assertThat(busy.obstacles(DAY, 2)).containsExactly(Obstacle.LOAD_REACHED);
	}

	@Test
	void isNotAskedOnceOutOfUse() {
		assertThat(profile(ExpertDetails.NONE, false, ConsentPurpose.REGISTRY).obstacles(DAY, 0))
			.containsExactly(Obstacle.INACTIVE);
	}

	@Test
	void remembersWorkplacesThatHaveNotEndedBefore() {
		Workplace past = new Workplace("Sở Y tế", null, null, DAY.minusDays(1));
		Workplace present = new Workplace("Trường Đại học", "Giảng viên", DAY, null);

		assertThat(profile(details(List.of(), List.of(past, present), null), true).bodiesSince(DAY))
			.containsExactly("Trường Đại học", "Hội Luật gia");
		assertThat(profile(details(List.of(), List.of(past, present), null), true).bodiesSince(DAY.minusDays(1)))
			.contains("Sở Y tế");
		assertThat(past.on(DAY)).isFalse();
		assertThat(present.on(DAY.minusDays(1))).isFalse();
	}

	@Test
	void fitsWhatLiesAboveItsFields() {
		ExpertProfile lawyer = profile(details(List.of(), List.of(), null), true);

		assertThat(lawyer.fits(Set.of(new FieldCode("5")))).isTrue();
		assertThat(lawyer.fits(Set.of(new FieldCode("505")))).isTrue();
		assertThat(lawyer.fits(Set.of(new FieldCode("505.2"), new FieldCode("6")))).isFalse();
	}

	@Test
	void knowsFieldsByCodeAndByNameWithoutMarks() {
		assertThat(TREE.named("phap luat")).map(FieldNode::code).contains(new FieldCode("505"));
		assertThat(TREE.named(" Land Law ")).map(FieldNode::code).contains(new FieldCode("505.1"));
		assertThat(TREE.named("505")).map(FieldNode::vi).contains("Pháp luật");
		assertThat(TREE.named("Thủy lợi")).isEmpty();
	}

	@Test
	void namesTheWiderFieldsToo() {
		assertThat(TREE.names(Set.of(new FieldCode("505.1")))).containsExactly("Khoa học xã hội", "Social sciences",
				"Pháp luật", "Law", "Luật đất đai", "Land law");
		assertThat(TREE.next(new FieldCode("505"))).isEqualTo(new FieldCode("505.2"));
		assertThat(new FieldCode("50501").ancestors()).containsExactly(new FieldCode("5"), new FieldCode("505"));
	}

	@Test
	void refusesCodesOfAnotherForm() {
		assertThatIllegalArgumentException().isThrownBy(() -> new FieldCode("50"));
		assertThat(FieldCode.parse("5%")).isEmpty();
	}

	private static ExpertDetails details(List<Absence> absences, List<Workplace> workplaces, @Nullable Integer wished) {
		return new ExpertDetails(Set.of(new FieldCode("505.1")), List.of("Hội Luật gia"), workplaces, List.of(),
				absences, wished, null, null);
	}

	private static ExpertProfile profile(ExpertDetails details, boolean active, ConsentPurpose... consents) {
		Expert expert = new Expert(new ExpertId(1), new PersonId(2), new OrganisationId(3), "Nguyễn Văn A", null, null,
				null, List.of(), null, null, null, null, active);
		return new ExpertProfile(expert, 0, details, Set.of(consents), null, null);
	}

}
