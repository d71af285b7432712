package vn.phanbien.council.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.internal.Ranking.Ranked;
import vn.phanbien.council.internal.Ranking.Reason;
import vn.phanbien.council.internal.Ranking.Wishes;
import vn.phanbien.expert.Absence;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.Obstacle;
import vn.phanbien.expert.WorkTotals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phanbien.council.internal.CouncilMother.TIE;

/**
 * The order of candidates, and that it explains itself.
 */
class RankingTests {

	private static final FieldCode CIVIL = new FieldCode("201");

	private static final Wishes WISHES = new Wishes(List.of(CIVIL), BodyNames.plain("Quy hoạch thoát nước"), Map.of());

	private static final WorkTotals NEW = new WorkTotals(0, 0, 0, 0, 0, 0);

	@Test
	void putsTheFieldBeforeTheWiderFieldBeforeNeither() {
		List<Ranked> ranked = rank(WISHES, of(1), of(2, new FieldCode("2")), of(3, new FieldCode("20101")));

		assertThat(ranked).extracting((one) -> one.candidate().expert().id().value()).containsExactly(3L, 2L, 1L);
		assertThat(ranked.get(0).reasons()).contains(new Reason("field", 40, new FieldCode("20101")));
		assertThat(ranked.get(1).reasons()).contains(new Reason("wider", 20, new FieldCode("2")));
	}

	@Test
	void readsSpecialitiesInTheTitle() {
		Wishes farming = new Wishes(List.of(), BodyNames.plain("Đề án phát triển NÔNG NGHIỆP"), Map.of());

		assertThat(rank(farming, of(1)).get(0).reasons()).contains(new Reason("speciality", 15, "Nông nghiệp"));
		assertThat(rank(WISHES, of(1)).get(0).reasons()).extracting(Reason::key).doesNotContain("speciality");
	}

	@Test
	void weighsTheLoadAgainstTheWish() {
		assertThat(reasons(with(of(1), 1, 2, NEW))).contains(new Reason("load.wished", 10, 1, 2));
		assertThat(reasons(with(of(1), 9, 2, NEW))).contains(new Reason("load.wished", 0, 9, 2));
		assertThat(reasons(with(of(1), 1, null, NEW))).contains(new Reason("load", 15, 1));
	}

	@Test
	void rewardsPunctualityAndDoesNotPunishTheNew() {
		assertThat(reasons(with(of(1), 0, null, new WorkTotals(4, 4, 0, 3, 1, 0))))
			.contains(new Reason("punctuality", 11, 75));
		assertThat(reasons(of(1))).contains(new Reason("newHere", 10));
	}

	@Test
	void spreadsSeatsOverTheAssociations() {
		Wishes two = new Wishes(List.of(), "", Map.of("Hội Xây dựng", 2));

		assertThat(rank(two, member(1, "Hội Xây dựng"), member(2, "Hội Tin học")))
			.extracting((one) -> one.candidate().expert().id().value())
			.containsExactly(2L, 1L);
		assertThat(
				rank(new Wishes(List.of(), "", Map.of("Hội Xây dựng", 9)), member(1, "Hội Xây dựng")).get(0).reasons())
			.contains(new Reason("association", -15, "Hội Xây dựng", 9));
	}

	@Test
	void showsWhoMayNotBeInvitedLastWithTheReason() {
		Absence away = new Absence(LocalDate.of(2026, 3, 1), null, null);
		Candidate silent = new Candidate(of(1).profile(), 0, NEW, true, List.of(), Set.of(Obstacle.NO_CONSENT),
				List.of());
		Candidate absent = new Candidate(of(2).profile(), 0, NEW, true, List.of(), Set.of(), List.of(away));

		List<Ranked> ranked = rank(WISHES, silent, absent, of(3));

		assertThat(ranked).extracting((one) -> one.candidate().expert().id().value()).containsExactly(3L, 2L, 1L);
		assertThat(ranked.get(1).reasons()).contains(new Reason("away.open", -40, away.from()));
		assertThat(ranked.get(2).reasons()).contains(new Reason("NO_CONSENT", -50));
		assertThat(silent.hindered()).isTrue();
		assertThat(absent.hindered()).isTrue();
	}

	@Test
	void weighsACertainTieMoreThanALikelyOne() {
		KnownConflict likely = KnownConflict.of(TIE.ground(), TIE.body(), KnownConflict.Strength.LIKELY);

		assertThat(reasons(of(1).withTies(List.of(likely)))).contains(new Reason("ties", -25, 1));
		assertThat(reasons(of(1).withTies(List.of(TIE, likely)))).contains(new Reason("ties", -60, 2));
	}

	@Test
	void addsUpToWhatItShowsAndBreaksTiesByTheKey() {
		List<Ranked> ranked = rank(WISHES, of(2), of(1));

		assertThat(ranked).extracting((one) -> one.candidate().expert().id().value()).containsExactly(1L, 2L);
		assertThat(ranked).allSatisfy(
				(one) -> assertThat(one.points()).isEqualTo(one.reasons().stream().mapToInt(Reason::points).sum()));
	}

	private static List<Ranked> rank(Wishes wishes, Candidate... candidates) {
		return Ranking.of(wishes, List.of(candidates));
	}

	private static List<Reason> reasons(Candidate candidate) {
		return rank(WISHES, candidate).get(0).reasons();
	}

	private static Candidate of(int n, FieldCode... fields) {
		return candidate(n,
				new ExpertDetails(Set.of(fields), List.of(), List.of(), List.of(), List.of(), null, null, null));
	}

	private static Candidate member(int n, String association) {
		return candidate(n,
				new ExpertDetails(Set.of(), List.of(association), List.of(), List.of(), List.of(), null, null, null));
	}

	private static Candidate candidate(int n, ExpertDetails details) {
		return new Candidate(CouncilMother.profile(n, details), 0, NEW, true, List.of(), Set.of(), List.of());
	}

	private static Candidate with(Candidate candidate, int load, @Nullable Integer wished, WorkTotals totals) {
		ExpertDetails details = new ExpertDetails(Set.of(), List.of(), List.of(), List.of(), List.of(), wished, null,
				null);
		return new Candidate(CouncilMother.profile(1, details), load, totals, true, List.of(), Set.of(), List.of());
	}

}
