package vn.phanbien.review.web;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import vn.phanbien.SignedIn;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Addressee;
import vn.phanbien.review.Conclusion;
import vn.phanbien.review.Reviews;
import vn.phanbien.review.RoundRecords;
import vn.phanbien.review.RoundView.CritiqueView;
import vn.phanbien.review.RoundView.PointView;
import vn.phanbien.review.RoundView.Who;
import vn.phanbien.review.Weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The shape of rounds and critiques in JSON.
 */
class RoundApiTests {

	private static final Actor ACTOR = new Actor(new PersonId(101), "chuyengia", "Chuyên gia", Set.of());

	private final RoundRecords records = mock();

	private final MockMvcTester mvc = MockMvcTester
		.create(MockMvcBuilders.standaloneSetup(new RoundApi(this.records, mock()))
			.setCustomArgumentResolvers(new SignedIn(ACTOR))
			.build());

	@Test
	void listsWhatTheCallerMayReadOfTheCritiques() {
		PointView point = new PointView(12, 3, "34", null, "Thiếu số liệu", "Bổ sung", Weight.MAJOR, Addressee.DRAFTER);
		given(this.records.critiques(ACTOR, Reviews.CASE, 1))
			.willReturn(List.of(new CritiqueView(5, new Who(1, 1, true, null, null, false), Reviews.NOW, false, true,
					Conclusion.AGREE_WITH_CHANGES, "Khá", List.of(), List.of(point), List.of(), List.of())));

		assertThat(this.mvc.get().uri("/api/v1/assignments/pb-sl-2026-0042/rounds/1/critiques")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"id": 5, "conclusion": "AGREE_WITH_CHANGES", "submittedAt": "2026-11-02T02:00:00Z",
					"who": {"seat": 1, "name": null}, "points": [{"id": 12, "section": 3, "weight": "MAJOR"}]}],
					"next": null}""");
	}

	@Test
	void listsTheRounds() {
		given(this.records.rounds(ACTOR, Reviews.CASE)).willReturn(List.of());

		assertThat(this.mvc.get().uri("/api/v1/assignments/PB-SL-2026-0042/rounds")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"items\": [], \"next\": null}");
	}

}
