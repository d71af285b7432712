package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkListQuery.View;
import vn.phanbien.worklist.WorkLoads;
import vn.phanbien.worklist.WorkLoads.Figures;
import vn.phanbien.worklist.WorkLoads.Held;
import vn.phanbien.worklist.WorkLoads.Load;
import vn.phanbien.worklist.WorkLoads.Page;
import vn.phanbien.worklist.WorkLoads.Share;
import vn.phanbien.worklist.web.LoadView.House;
import vn.phanbien.worklist.web.LoadView.Line;
import vn.phanbien.worklist.web.LoadView.Opened;
import vn.phanbien.worklist.web.LoadView.Step;

/**
 * Draws up who of a union has what.
 */
@Component
class LoadViews {

	static final String PATH = "/phan-cong";

	private static final int PAGE = 50;

	private final WorkLoads loads;

	private final FitViews fits;

	private final Organisations organisations;

	private final DueBadges due;

	private final Words words;

	LoadViews(WorkLoads loads, FitViews fits, Organisations organisations, DueBadges due, Words words) {
		this.loads = loads;
		this.fits = fits;
		this.organisations = organisations;
		this.due = due;
		this.words = words;
	}

	LoadView of(Actor actor, LoadRequest request) {
		List<Organisation> led = this.loads.unions(actor).stream().map(this.organisations::require).toList();
		Organisation union = chosen(led, request);
		Load load = this.loads.of(actor, union.id());
		List<House> houses = (led.size() < 2) ? List.of()
				: led.stream()
					.map((one) -> new House(one.name(), request.of(one.code()).address(PATH), one.equals(union)))
					.toList();
		Optional<PersonId> holder = request.person();
		return new LoadView(union.name(), houses,
				line(LoadRequest.NOBODY, this.words.text("work.load.nobody"), "", load.waiting(), request,
						request.isNobody() ? opened(actor, union.id(), null, request) : null),
				load.colleagues().stream().map((share) -> line(actor, union.id(), share, holder, request)).toList(),
				load.others().stream().map((share) -> line(actor, union.id(), share, holder, request)).toList());
	}

	private static Organisation chosen(List<Organisation> led, LoadRequest request) {
		if (led.isEmpty()) {
			throw new NotAllowed();
		}
		return (request.union() == null) ? led.get(0)
				: led.stream()
					.filter((one) -> one.code().equals(request.union()))
					.findFirst()
					.orElseThrow(NotFound::new);
	}

	private Line line(Actor actor, OrganisationId union, Share share, Optional<PersonId> holder, LoadRequest request) {
		boolean open = holder.filter(share.person()::equals).isPresent();
		return line(Long.toString(share.person().value()), share.name(), roles(share.roles()), share.figures(), request,
				open ? opened(actor, union, share.person(), request) : null);
	}

	private Line line(String key, String name, String roles, Figures figures, LoadRequest request,
			@Nullable Opened opened) {
		String anchor = (opened != null) ? "" : "#giu-" + key;
		return new Line(key, name, roles, figures, (figures.since() != null) ? this.words.day(figures.since()) : null,
				request.opening((opened != null) ? null : key).address(PATH) + anchor, opened);
	}

	private Opened opened(Actor actor, OrganisationId union, @Nullable PersonId holder, LoadRequest request) {
		Page page = this.loads.held(actor, union, holder, request.cursor(), PAGE);
		List<Step> steps = page.steps().stream().map(this::step).toList();
		return new Opened(steps,
				(page.next() != null) ? request.after(page.next()).address(PATH) + "#giu-" + request.holder() : null,
				request.address(PATH + "/giao"),
				this.fits.of(actor, page.steps().stream().map((held) -> held.item().id()).toList()));
	}

	private Step step(Held held) {
		WorkItem item = held.item();
		String since = this.words.text((item.assignee() != null) ? "work.load.held" : "work.load.waits",
				this.words.moment(held.since()));
		return new Step(item.id(), ListRequest.of(View.ALL).address("/viec/" + item.id()),
				this.words.ofKind("step." + item.step() + ".title", item.caseNumber().kind()), item.title(),
				String.join(" · ", item.caseNumber().value(), item.agencyName(), since), this.due.of(item.due()),
				item.id() + ":" + item.version(), item.suspended());
	}

	private String roles(Set<Role> roles) {
		return roles.stream().sorted().map(this.words::label).collect(Collectors.joining(", "));
	}

}
