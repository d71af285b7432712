package vn.phanbien.review.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.phanbien.review.Quorum;

/**
 * The habits of a union that the law leaves open.
 *
 * @param answerDays working days proposed to answer an invitation
 * @param graceDays working days proposed between due date and closing
 * @param extensionDays working days proposed when too few critiques came
 * @param quorumReviewers critiques that a synthesis needs from reviewers
 * @param quorumPercent critiques that a synthesis needs, in percent of the seats
 * @param linkDays days that a signed link stays open behind the last day of the round
 */
@ConfigurationProperties("phanbien.review")
record ReviewProperties(@DefaultValue("3") int answerDays, @DefaultValue("2") int graceDays,
		@DefaultValue("3") int extensionDays, @DefaultValue("2") int quorumReviewers,
		@DefaultValue("50") int quorumPercent, @DefaultValue("90") int linkDays) {

	static final ReviewProperties DEFAULT = new ReviewProperties(3, 2, 3, 2, 50, 90);

	Quorum quorum() {
		return new Quorum(this.quorumReviewers, this.quorumPercent);
	}

}
