package vn.phanbien.worklist.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkLoads;
import vn.phanbien.worklist.WorkLoads.Fit;
import vn.phanbien.worklist.WorkLoads.Fits;
import vn.phanbien.worklist.web.FitView.Choice;

/**
 * Draws up to whom steps could be given.
 */
@Component
class FitViews {

	private final WorkLoads loads;

	private final Words words;

	FitViews(WorkLoads loads, Words words) {
		this.loads = loads;
		this.words = words;
	}

	FitView of(Actor actor, Collection<Long> items) {
		Fits fits = this.loads.fits(actor, items);
		List<Choice> all = fits.people()
			.stream()
			.filter((fit) -> fit.able() == fits.steps())
			.flatMap((fit) -> choice(fit, this.words.text("work.fit.all", fit.person().displayName(), fit.open())))
			.toList();
		List<Choice> some = fits.people()
			.stream()
			.filter((fit) -> fit.able() < fits.steps())
			.flatMap((fit) -> choice(fit,
					this.words.text("work.fit.some", fit.person().displayName(), fit.able(), fits.steps(), fit.open())))
			.toList();
		return new FitView(fits.steps(), all, some);
	}

	private static Stream<Choice> choice(Fit fit, String label) {
		return Stream.ofNullable(fit.person().username()).map((username) -> new Choice(username, label));
	}

}
