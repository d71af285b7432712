package vn.phanbien.report.internal;

import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.phanbien.officialdoc.Authority;
import vn.phanbien.officialdoc.Signature;
import vn.phanbien.report.SigningCapacity;

/**
 * Writes by what right somebody signs, for the register and for the document.
 */
@Component
class SigningLine {

	private final ReportWording wording;

	SigningLine(ReportWording wording) {
		this.wording = wording;
	}

	/** Writes the line above the title, such as "KT. CHỦ TỊCH". */
	String register(SigningCapacity capacity) {
		return authority(capacity).prefix() + " " + whom(capacity).toUpperCase(Locale.ROOT);
	}

	Signature signature(SigningCapacity capacity, String title, String name) {
		return (capacity == SigningCapacity.NONE) ? Signature.of(title, name)
				: Signature.of(authority(capacity), whom(capacity), title, name);
	}

	private String whom(SigningCapacity capacity) {
		return this.wording.of("report.signer.whom." + capacity);
	}

	private static Authority authority(SigningCapacity capacity) {
		return Authority.valueOf(capacity.name());
	}

}
