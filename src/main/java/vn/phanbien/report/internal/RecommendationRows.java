package vn.phanbien.report.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.Recommendation;
import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.CaseNumber;

/**
 * The rows of issued recommendations, written once.
 */
@Repository
class RecommendationRows {

	private final JdbcClient jdbc;

	RecommendationRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(long report, int no, DraftRecommendation recommendation) {
		this.jdbc.sql("""
				insert into recommendation (report_id, no, text, addressee, weight, support, dissent)
				values (:report, :no, :text, :addressee, :weight, :support, :dissent)""")
			.param("report", report)
			.param("no", no)
			.param("text", recommendation.text())
			.param("addressee", recommendation.addressee().name())
			.param("weight", recommendation.weight().name())
			.param("support", recommendation.support())
			.param("dissent", recommendation.dissent())
			.update();
	}

	List<Recommendation> ofReport(long report) {
		return this.jdbc.sql("""
				select r.*, f.case_number, f.edition from recommendation r
				join final_report f on f.id = r.report_id where r.report_id = :report order by r.no""")
			.param("report", report)
			.query(RecommendationRows::map)
			.list();
	}

	private static Recommendation map(ResultSet row, int number) throws SQLException {
		return new Recommendation(row.getLong("id"), new CaseNumber(row.getString("case_number")),
				row.getInt("edition"), row.getInt("no"), row.getString("text"),
				Addressee.valueOf(row.getString("addressee")), Weight.valueOf(row.getString("weight")),
				row.getString("support"), row.getString("dissent"));
	}

}
