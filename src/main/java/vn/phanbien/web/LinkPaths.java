package vn.phanbien.web;

import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vn.phanbien.people.LinkedSeats.LinkedSeat;
import vn.phanbien.people.SignedLink;

/**
 * Where somebody gets who came by a signed link. Services refuse what is not theirs; this
 * keeps them from pages that have nothing for them.
 */
final class LinkPaths {

	/** Below it stand the links; by itself it leads to what there is to do. */
	static final String ROOT = "/thu-moi";

	static final String ENDED = ROOT + "?het";

	private static final Pattern WORK = Pattern
		.compile("/viec/\\d+(/(nhan|nhap|hoan-thanh|theo-doi|tiep|bieu-mau|bieu-mau\\.docx))?");

	private static final Pattern FILES = Pattern.compile("/tai-lieu/.*");

	private static final String SEAT = LinkPaths.class.getName();

	private LinkPaths() {
	}

	static boolean isOpenToAll(HttpServletRequest request) {
		String path = Paths.of(request);
		return path.equals(ROOT) || path.startsWith(ROOT + "/") || path.equals(Paths.SIGN_IN);
	}

	static boolean opens(HttpServletRequest request, SignedLink link) {
		String path = Paths.of(request);
		String theCase = "/nhiem-vu/" + link.caseNumber().value();
		return request.getDispatcherType() == DispatcherType.ERROR || isOpenToAll(request)
				|| path.equals(Paths.SIGN_OUT) || path.equals("/phien") || path.equals("/error")
				|| WORK.matcher(path).matches() || FILES.matcher(path).matches() || path.equals(theCase)
				|| path.startsWith(theCase + "/");
	}

	static void tell(HttpServletRequest request, LinkedSeat seat) {
		request.setAttribute(SEAT, seat);
	}

	static @Nullable LinkedSeat told(HttpServletRequest request) {
		return (LinkedSeat) request.getAttribute(SEAT);
	}

}
