package vn.phanbien.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.worklist.Answer;
import vn.phanbien.worklist.MergedSteps.DoneStep;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.RawOnPaper;

/**
 * Keeps what was filled in when a step was completed, for whoever completed it to read
 * again. What it means for the case lies with the module that owns the step.
 */
@Repository
class Answers {

	private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Answers(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void save(long item, List<Answer> answers, Submission submission) {
		if (answers.isEmpty() && submission.comment() == null && submission.onPaper() == null) {
			return;
		}
		this.jdbc.sql("""
				insert into work_item_answer (work_item_id, answers, comment_text, on_paper)
				values (:item, :answers, :comment, :paper)""")
			.param("item", item)
			.param("answers", this.json.writeValueAsString(answers))
			.param("comment", submission.comment())
			.param("paper", paper(submission))
			.update();
	}

	/** Adds to done steps what was filled in; the order stays. */
	List<DoneStep> of(List<WorkItem> items) {
		if (items.isEmpty()) {
			return List.of();
		}
		Map<Long, Kept> kept = this.jdbc.sql("""
				select work_item_id, answers, comment_text, on_paper from work_item_answer
				where work_item_id in (:items)""")
			.param("items", items.stream().map(WorkItem::id).toList())
			.query(this::map)
			.list()
			.stream()
			.collect(Collectors.toMap(Kept::item, Function.identity()));
		return items.stream().map((item) -> kept.getOrDefault(item.id(), Kept.NOTHING).of(item)).toList();
	}

	private Kept map(ResultSet row, int number) throws SQLException {
		@Nullable String paper = row.getString("on_paper");
		return new Kept(row.getLong("work_item_id"), this.json.readValue(row.getString("answers"), ANSWERS),
				row.getString("comment_text"), (paper != null) ? this.json.readValue(paper, RawOnPaper.class) : null);
	}

	private @Nullable String paper(Submission submission) {
		Submission.OnPaper paper = submission.onPaper();
		return (paper == null) ? null : this.json.writeValueAsString(new RawOnPaper(null, paper.signerName(),
				paper.signerTitle(), paper.date().toString(), paper.document()));
	}

	/** What was filled in at one step. */
	private record Kept(long item, List<Answer> answers, @Nullable String comment, @Nullable RawOnPaper onPaper) {

		static final Kept NOTHING = new Kept(0, List.of(), null, null);

		DoneStep of(WorkItem done) {
			return new DoneStep(done, this.answers, this.comment, this.onPaper);
		}

	}

}
