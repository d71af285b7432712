package vn.phanbien.organisation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A union or an agency.
 *
 * @param id its key
 * @param code its short code, such as {@code SL} or {@code SL-UBND}
 * @param name its full name
 * @param kind what it is
 * @param province the two-digit code of its province, or null for a national body
 * @param symbol its letters in document symbols, such as {@code LHH}
 * @param usesSystem whether its own people work here; otherwise a clerk acts from paper
 */
public record Organisation(OrganisationId id, String code, String name, OrganisationKind kind,
		@Nullable String province, String symbol, boolean usesSystem) {

	private static final Pattern PROVINCE = Pattern.compile("(?:tỉnh|thành phố)\\s+(.+)$", Pattern.CASE_INSENSITIVE);

	/**
	 * Names where its documents are dated.
	 * @return the province or city of its name; its name where there is none
	 */
	public String place() {
		Matcher matcher = PROVINCE.matcher(this.name);
		return matcher.find() ? matcher.group(1) : this.name;
	}

}
