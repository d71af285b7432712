package vn.phanbien.assignment.web;

import java.util.Arrays;
import java.util.Optional;

import vn.phanbien.assignment.CaseActions;

/**
 * What may be done to a case apart from its steps, each with an address of its own.
 */
enum CaseAction {

	EXTEND("gia-han", "calendar"), SUSPEND("tam-dung", "pause"), RESUME("tiep-tuc", "right"), WITHDRAW("rut", "close");

	private final String path;

	private final String icon;

	CaseAction(String path, String icon) {
		this.path = path;
		this.icon = icon;
	}

	public String path() {
		return this.path;
	}

	public String icon() {
		return this.icon;
	}

	boolean openTo(CaseActions actions) {
		return switch (this) {
			case EXTEND -> actions.extendAgency() || actions.extendInternal();
			case SUSPEND -> actions.suspend();
			case RESUME -> actions.resume();
			case WITHDRAW -> actions.withdraw();
		};
	}

	static Optional<CaseAction> ofPath(String path) {
		return Arrays.stream(values()).filter((action) -> action.path.equals(path)).findFirst();
	}

}
