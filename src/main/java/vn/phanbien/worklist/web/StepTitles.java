package vn.phanbien.worklist.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.SeatHolders;
import vn.phanbien.worklist.WorkItem;

/**
 * Says what is to be done at steps. Staff also reads for which expert: the same step of
 * two seats would look alike. Nobody else does, as reviewers may be hidden from each
 * other; nor does a step that has ended, whose seat may have changed hands since.
 */
@Component
class StepTitles {

	private final ObjectProvider<SeatHolders> holders;

	private final Words words;

	StepTitles(ObjectProvider<SeatHolders> holders, Words words) {
		this.holders = holders;
		this.words = words;
	}

	/**
	 * Prepares the titles of items; asks for names at most once, and only where needed.
	 * @param actor for whom
	 * @param items the items
	 * @return their titles
	 */
	Titles of(Actor actor, Collection<WorkItem> items) {
		Set<Long> seats = items.stream()
			.filter((item) -> tellsWhose(actor, item))
			.flatMap((item) -> Stream.ofNullable(item.seat()))
			.collect(Collectors.toSet());
		Map<Long, String> names = seats.isEmpty() ? Map.of()
				: this.holders.stream()
					.flatMap((source) -> source.names(seats).entrySet().stream())
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return (item) -> {
			@Nullable Long seat = item.seat();
			@Nullable String name = (seat != null && tellsWhose(actor, item)) ? names.get(seat) : null;
			return (name != null) ? this.words.text("work.step.of", plain(item), name) : plain(item);
		};
	}

	private static boolean tellsWhose(Actor actor, WorkItem item) {
		return item.state() == WorkItem.State.OPEN && item.seat() != null && actor.isCaseStaffOf(item.union());
	}

	private String plain(WorkItem item) {
		return this.words.ofKind("step." + item.step() + ".title", item.caseNumber().kind());
	}

	/**
	 * What is to be done at each of some items.
	 */
	@FunctionalInterface
	interface Titles {

		String of(WorkItem item);

	}

}
