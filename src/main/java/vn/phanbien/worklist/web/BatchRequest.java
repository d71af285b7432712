package vn.phanbien.worklist.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkBatches.Change;
import vn.phanbien.worklist.WorkBatches.Chosen;
import vn.phanbien.worklist.WorkItems;

/**
 * The same for several work items.
 *
 * @param action claim, release, assign, priority or followUp
 * @param ids the work items, 100 at most
 * @param user to whom, by user name; for assign alone
 * @param priority low, normal, high or urgent; for priority alone
 * @param date the day of the reminder, none to take it back; for followUp alone
 * @param versions what the caller saw, by id
 */
record BatchRequest(@Nullable String action, @Nullable List<@Nullable Long> ids, @Nullable String user,
		@Nullable String priority, @Nullable String date, @Nullable Map<Long, Integer> versions) {

	static final int MOST = 100;

	static final String FOLLOW_UP = "followUp";

	List<Chosen> chosen() {
		if (this.ids == null || this.ids.isEmpty()) {
			throw new InvalidInput("ids", "field.required");
		}
		if (this.ids.size() > MOST) {
			throw new InvalidInput("ids", "field.tooMany", MOST);
		}
		if (this.ids.stream().anyMatch(Objects::isNull)) {
			throw new InvalidInput("ids", "field.number");
		}
		Map<Long, Integer> seen = (this.versions != null) ? this.versions : Map.of();
		return this.ids.stream().flatMap(Stream::ofNullable).map((id) -> new Chosen(id, seen.get(id))).toList();
	}

	Change change() {
		return switch (Objects.requireNonNullElse(this.action, "")) {
			case "claim" -> WorkItems::claim;
			case "release" -> WorkItems::release;
			case "assign" -> assigning();
			case "priority" -> prioritising();
			case FOLLOW_UP -> reminding();
			case "" -> throw new InvalidInput("action", "field.required");
			default -> throw new InvalidInput("action", "field.option");
		};
	}

	private Change assigning() {
		if (this.user == null || this.user.isBlank()) {
			throw new InvalidInput("user", "error.worklist.assignee");
		}
		String holder = this.user;
		return (desk, actor, id, seen) -> desk.assign(actor, id, holder, seen);
	}

	private Change prioritising() {
		@Nullable Priority level = Parameters.constant(Priority.class, "priority", this.priority);
		if (level == null) {
			throw new InvalidInput("priority", "field.required");
		}
		return (desk, actor, id, seen) -> desk.prioritise(actor, id, level, seen);
	}

	private Change reminding() {
		@Nullable LocalDate day = Parameters.date("date", this.date);
		return (desk, actor, id, seen) -> desk.followUp(actor, id, day, seen);
	}

}
