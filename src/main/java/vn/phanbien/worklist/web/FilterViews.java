package vn.phanbien.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery.Due;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.Traits;
import vn.phanbien.worklist.WorkListQuery.View;
import vn.phanbien.worklist.web.FilterBar.Chip;
import vn.phanbien.worklist.web.FilterBar.Choice;
import vn.phanbien.worklist.web.FilterBar.Hidden;
import vn.phanbien.worklist.web.FilterBar.Value;

/**
 * Draws up the filters of a list: those that would leave something, and how much.
 */
@Component
class FilterViews {

	private static final String PATH = "/viec";

	private static final int CAP = 1000;

	private final WorkItems workItems;

	private final Organisations organisations;

	private final Words words;

	private final Clock clock;

	FilterViews(WorkItems workItems, Organisations organisations, Words words, Clock clock) {
		this.workItems = workItems;
		this.organisations = organisations;
		this.words = words;
		this.clock = clock;
	}

	FilterBar of(Actor actor, ListRequest request) {
		LocalDate today = WorkingCalendar.today(this.clock);
		List<Traits> traits = this.workItems.traits(actor, request.chosen());
		Filter set = request.filter(today);
		List<Chip> chips = new ArrayList<>(dues(request, traits, set, today));
		if (request.chosen() != View.DONE) {
			chips.add(chip("work.filter.unread", request.with("unread", null), "unread", "true", set.unread(),
					count(request, traits, set.onlyUnread(true))));
		}
		chips.addAll(kinds(request, traits, set));
		List<Choice> choices = new ArrayList<>(List.of(
				choice("step", values(traits, set.ofStep(null), Traits::step, set.step()), set.step(),
						(step) -> this.words.text("step." + step + ".title"), Function.identity(),
						counted(request, traits, set::ofStep)),
				choice("agency", values(traits, set.ofAgency(null), Traits::agency, set.agency()), set.agency(),
						this::name, (agency) -> Long.toString(agency.value()), counted(request, traits, set::ofAgency)),
				choice("priority", values(traits, set.ofPriority(null), Traits::priority, set.priority()),
						set.priority(), this.words::label, FilterViews::lower,
						counted(request, traits, set::ofPriority))));
		if (request.chosen() != View.DONE) {
			choices.add(sort(request.chosenSort()));
		}
		return new FilterBar(chips, choices, hidden(request));
	}

	private List<Chip> dues(ListRequest request, List<Traits> traits, Filter set, LocalDate today) {
		Filter open = set.dueWithin(null).onlyOverdue(false);
		ListRequest any = request.with("due", null).with("overdue", null);
		Filter late = open.onlyOverdue(true);
		List<Chip> chips = new ArrayList<>();
		chips.add(chip("work.filter.overdue", any, "overdue", "true", set.overdue(), count(request, traits, late)));
		if (request.chosen() != View.DONE) {
			Filter now = open.dueWithin(Due.on(today));
			Filter week = open.dueWithin(Due.inWeekOf(today));
			chips.add(chip("work.filter.today", any, "due", "today", Due.on(today).equals(set.due()),
					count(request, traits, now)));
			chips.add(chip("work.filter.week", any, "due", "week", Due.inWeekOf(today).equals(set.due()),
					count(request, traits, week)));
		}
		return chips;
	}

	private Chip chip(String key, ListRequest any, String part, String value, boolean current, @Nullable String count) {
		return new Chip(this.words.text(key), count, (current ? any : any.with(part, value)).address(PATH), current);
	}

	private List<Chip> kinds(ListRequest request, List<Traits> traits, Filter set) {
		List<CaseKind> kinds = values(traits, set.ofKind(null), Traits::kind, set.kind());
		return (kinds.size() < 2 && set.kind() == null) ? List.of() : kinds.stream().map((kind) -> {
			boolean current = kind == set.kind();
			return new Chip(this.words.label(kind), count(request, traits, set.ofKind(kind)),
					request.with("kind", current ? null : kind.name()).address(PATH), current);
		}).toList();
	}

	/** Lists what would leave something, and what is set. */
	private static <T> List<T> values(List<Traits> traits, Filter others, Function<Traits, @Nullable T> part,
			@Nullable T set) {
		return Stream
			.concat(Stream.ofNullable(set),
					traits.stream().filter((one) -> one.meet(others)).map(part).filter(Objects::nonNull))
			.map(Objects::requireNonNull)
			.distinct()
			.toList();
	}

	private <T> Choice choice(String name, List<T> values, @Nullable T set, Function<T, String> label,
			Function<T, String> written, Function<T, String> counted) {
		Stream<Value> any = Stream.of(new Value("", this.words.text("work.filter.all"), set == null));
		Stream<Value> rest = values.stream()
			.map((value) -> new Value(written.apply(value), label.apply(value) + counted.apply(value),
					value.equals(set)))
			.sorted(Comparator.comparing(Value::label));
		return new Choice(name, "work.filter." + name, Stream.concat(any, rest).toList());
	}

	private <T> Function<T, String> counted(ListRequest request, List<Traits> traits, Function<T, Filter> narrowed) {
		return (value) -> {
			@Nullable String count = count(request, traits, narrowed.apply(value));
			return (count != null) ? " (" + count + ")" : "";
		};
	}

	/** Counts what is left; words are not counted. */
	private static @Nullable String count(ListRequest request, List<Traits> traits, Filter filter) {
		if (request.text() != null) {
			return null;
		}
		long count = traits.stream().filter((one) -> one.meet(filter)).count();
		return count + ((traits.size() >= CAP) ? "+" : "");
	}

	private Choice sort(Sort chosen) {
		return new Choice("sort", "work.sort",
				Arrays.stream(Sort.values())
					.map((sort) -> new Value(lower(sort), this.words.text("work.sort." + lower(sort)), sort == chosen))
					.toList());
	}

	private static List<Hidden> hidden(ListRequest request) {
		List<Hidden> hidden = new ArrayList<>();
		hidden.add(new Hidden("view", lower(request.chosen())));
		Stream.ofNullable(request.kind()).forEach((kind) -> hidden.add(new Hidden("kind", kind)));
		Stream.ofNullable(request.due()).forEach((due) -> hidden.add(new Hidden("due", due)));
		Stream.ofNullable(request.overdue()).forEach((overdue) -> hidden.add(new Hidden("overdue", overdue)));
		Stream.ofNullable(request.unread()).forEach((unread) -> hidden.add(new Hidden("unread", unread)));
		Stream.ofNullable(request.saved()).forEach((saved) -> hidden.add(new Hidden("saved", saved)));
		return hidden;
	}

	private String name(OrganisationId agency) {
		return this.organisations.byId(agency).map(Organisation::name).orElse("–");
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
