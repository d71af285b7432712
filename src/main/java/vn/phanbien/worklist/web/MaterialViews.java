package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.FactTable;
import vn.phanbien.worklist.Paper;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.StepPapers;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.web.MaterialView.ColumnView;
import vn.phanbien.worklist.web.MaterialView.PaperGroup;
import vn.phanbien.worklist.web.MaterialView.TableView;
import vn.phanbien.worklist.web.StepView.Line;

/**
 * Draws up what lies beside a decision: facts, tables, and the papers that the modules
 * hold ready for the person.
 */
@Component
class MaterialViews {

	private final Map<String, StepPapers> papers;

	private final Words words;

	MaterialViews(ObjectProvider<StepPapers> papers, Words words) {
		this.papers = papers.stream().collect(Collectors.toMap(StepPapers::key, Function.identity()));
		this.words = words;
	}

	/**
	 * Draws up the material of an open step.
	 * @param actor for whom
	 * @param item the step
	 * @param material what it asks for
	 * @param ofCase the case in some lines; at a glance the minor ones go to the details
	 * @return the view
	 */
	MaterialView of(Actor actor, WorkItem item, StepMaterial material, List<Fact> ofCase) {
		CaseKind kind = item.caseNumber().kind();
		List<PaperGroup> groups = material.papers()
			.stream()
			.flatMap((key) -> Stream.ofNullable(this.papers.get(key)))
			.map((source) -> new PaperGroup(this.words.ofKind("papers." + source.key(), kind),
					source.of(actor, item.context())))
			.filter((group) -> !group.papers().isEmpty())
			.toList();
		Stream<Fact> folded = material.brief()
				? Stream.concat(ofCase.stream(), material.facts().stream()).filter(Fact::minor) : Stream.empty();
		return new MaterialView(lines(shown(ofCase, material.brief()), kind),
				lines(shown(material.facts(), material.brief()), kind), lines(folded, kind),
				material.tables().stream().map((table) -> table(table, kind)).toList(), groups,
				material.brief() ? inviting(groups) : null, material.brief(), material.contact());
	}

	private static Stream<Fact> shown(List<Fact> facts, boolean brief) {
		return facts.stream().filter((fact) -> !brief || !fact.minor());
	}

	private static @Nullable Paper inviting(List<PaperGroup> groups) {
		return groups.stream()
			.flatMap((group) -> group.papers().stream())
			.filter((paper) -> paper.invitation() != null)
			.findFirst()
			.orElse(null);
	}

	private List<Line> lines(Stream<Fact> facts, CaseKind kind) {
		return facts.map((fact) -> new Line(this.words.ofKind(fact.labelKey(), kind), fact.text(), fact.address()))
			.toList();
	}

	/** A column that no row fills is left out. */
	private TableView table(FactTable table, CaseKind kind) {
		List<Integer> filled = IntStream.range(0, table.columns().size())
			.filter((at) -> table.rows().stream().anyMatch((row) -> !row.get(at).isEmpty()))
			.boxed()
			.toList();
		List<ColumnView> columns = filled.stream()
			.map(table.columns()::get)
			.map((column) -> new ColumnView(this.words.ofKind(column.labelKey(), kind), column.number()))
			.toList();
		List<List<String>> rows = table.rows().stream().map((row) -> filled.stream().map(row::get).toList()).toList();
		return new TableView(this.words.ofKind(table.titleKey(), kind), columns, rows, table.total());
	}

}
