package vn.phanbien.worklist.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.WorkItems.RawOnPaper;

/**
 * A record from paper in the API.
 *
 * @param signer a user name, or an object with {@code name}, {@code title} and, where
 * both are known, {@code username}
 * @param date the day of signing
 * @param file the key of the scan
 */
record PaperJson(@Nullable Object signer, @Nullable String date, @Nullable String file) {

	static @Nullable PaperJson of(@Nullable RawOnPaper raw) {
		if (raw == null) {
			return null;
		}
		@Nullable String username = raw.signerUsername();
		boolean plain = username != null && raw.signerName() == null && raw.signerTitle() == null;
		return new PaperJson(plain ? username : named(raw), raw.date(), raw.file());
	}

	private static Map<String, String> named(RawOnPaper raw) {
		Map<String, String> signer = new LinkedHashMap<>();
		Optional.ofNullable(raw.signerUsername()).ifPresent((text) -> signer.put("username", text));
		Optional.ofNullable(raw.signerName()).ifPresent((text) -> signer.put("name", text));
		Optional.ofNullable(raw.signerTitle()).ifPresent((text) -> signer.put("title", text));
		return signer;
	}

	RawOnPaper raw() {
		if (this.signer instanceof Map<?, ?> named) {
			return new RawOnPaper(text(named.get("username")), text(named.get("name")), text(named.get("title")),
					this.date, this.file);
		}
		return new RawOnPaper(text(this.signer), null, null, this.date, this.file);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
