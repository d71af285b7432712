package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Membership;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.SavedViews.Wanted;

/**
 * A saved view as the page sends it.
 *
 * @param name its name
 * @param sharedWith for whom besides, see {@link #written}; empty for nobody
 * @param version what the reader saw
 */
record SavedViewForm(@Nullable String name, @Nullable String sharedWith, @Nullable Integer version) {

	static SavedViewForm of(SavedView view) {
		Membership audience = view.sharedWith();
		return new SavedViewForm(view.name(), (audience != null) ? written(audience) : "", view.version());
	}

	SavedViewForm seen(int newest) {
		return new SavedViewForm(this.name, this.sharedWith, newest);
	}

	/**
	 * Writes an audience as the form holds it.
	 * @param audience a role somewhere
	 * @return such as {@code OFFICER@7}
	 */
	static String written(Membership audience) {
		return audience.role() + "@" + audience.organisation().value();
	}

	/**
	 * Reads what is to be saved instead.
	 * @param view the view
	 * @param offered the audiences that the form offers
	 * @return the view with what was typed
	 */
	Wanted wanted(SavedView view, List<Membership> offered) {
		Wanted wanted = Wanted.of(view).named(this.name);
		if (this.sharedWith == null || this.sharedWith.isEmpty()) {
			return wanted.sharedWith(null);
		}
		return wanted.sharedWith(offered.stream()
			.filter((audience) -> written(audience).equals(this.sharedWith))
			.findFirst()
			.orElseThrow(() -> new InvalidInput("sharedWith", "field.option")));
	}

}
