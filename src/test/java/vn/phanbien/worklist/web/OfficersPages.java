package vn.phanbien.worklist.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.phanbien.Actors;
import vn.phanbien.PageTest;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.worklist.MergedSteps;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.StepDesk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;

/**
 * Pages as an officer sees them whose list is empty until something is laid on the desk.
 */
@PageTest
@SuppressWarnings("NullAway.Init")
abstract class OfficersPages {

	static final Actor OFFICER = Actors.officer();

	/** The Wednesday of the slice. */
	static final LocalDate TODAY = LocalDate.parse("2026-03-04");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	People people;

	@Autowired
	Organisations organisations;

	@Autowired
	WorkItems workItems;

	@BeforeEach
	void anOfficerSignsIn() {
		given(this.organisations.require(Actors.UNION)).willReturn(Actors.union());
		given(this.people.actor("chuyenvien")).willReturn(Optional.of(OFFICER));
		given(this.people.name(Actors.OFFICER)).willReturn("Chuyên viên");
		given(this.workItems.merged(any(), anyLong())).willReturn(new MergedSteps(List.of(), List.of()));
		list();
	}

	void list(WorkItem... items) {
		given(this.workItems.list(any(), any())).willReturn(new WorkItemPage(List.of(items), null));
	}

	/** Opens a step to the officer, who need not have it in a list. */
	void layOnTheDesk(StepDesk desk) {
		WorkItem item = desk.item();
		given(this.workItems.get(OFFICER, item.id())).willReturn(item);
		given(this.workItems.desk(OFFICER, item.id())).willReturn(desk);
	}

}
