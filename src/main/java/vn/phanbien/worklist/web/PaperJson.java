package vn.phanbien.worklist.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.WorkItems.RawOnPaper;

/**
 * A record from paper in the API.
 *
 * @param signer a user name, or an object with {@code name} and {@code title}
 * @param date the day of signing
 * @param file the key of the scan
 */
record PaperJson(@Nullable Object signer, @Nullable String date, @Nullable String file) {

	static @Nullable PaperJson of(@Nullable RawOnPaper raw) {
		if (raw == null) {
			return null;
		}
		@Nullable String username = raw.signerUsername();
		return new PaperJson((username != null) ? username : named(raw.signerName(), raw.signerTitle()), raw.date(),
				raw.file());
	}

	private static Map<String, String> named(@Nullable String name, @Nullable String title) {
		Map<String, String> signer = new LinkedHashMap<>();
		Optional.ofNullable(name).ifPresent((text) -> signer.put("name", text));
		Optional.ofNullable(title).ifPresent((text) -> signer.put("title", text));
		return signer;
	}

	RawOnPaper raw() {
		if (this.signer instanceof Map<?, ?> named) {
			return new RawOnPaper(null, text(named.get("name")), text(named.get("title")), this.date, this.file);
		}
		return new RawOnPaper(text(this.signer), null, null, this.date, this.file);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
