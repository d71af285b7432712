package vn.phanbien.worklist;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What lies beside the decision of a step. Warnings are no part of it: they are
 * {@link StepForm.Notice notices}.
 *
 * @param facts what to weigh, the weightiest first
 * @param tables facts of one kind side by side
 * @param papers the keys of the {@link StepPapers} that matter here, the foremost first
 * @param brief whether the decision is mostly taken at a glance, as by a leader on a
 * phone: few lines first, the ways back and all details folded
 * @param contact whom to turn to with a question, in view as long as the step is; or null
 * @param exhibit what the page of a step's own draws among its fields, or null
 */
public record StepMaterial(List<Fact> facts, List<FactTable> tables, List<String> papers, boolean brief,
		@Nullable String contact, @Nullable Object exhibit) {

	public static final StepMaterial NONE = new StepMaterial(List.of(), List.of(), List.of(), false, null, null);

	public StepMaterial {
		facts = List.copyOf(facts);
		tables = List.copyOf(tables);
		papers = List.copyOf(papers);
	}

	public static StepMaterial papers(String... keys) {
		return new StepMaterial(List.of(), List.of(), List.of(keys), false, null, null);
	}

	public StepMaterial facts(List<Fact> more) {
		return new StepMaterial(Stream.concat(this.facts.stream(), more.stream()).toList(), this.tables, this.papers,
				this.brief, this.contact, this.exhibit);
	}

	public StepMaterial table(FactTable table) {
		return new StepMaterial(this.facts, Stream.concat(this.tables.stream(), Stream.of(table)).toList(), this.papers,
				this.brief, this.contact, this.exhibit);
	}

	public StepMaterial atAGlance() {
		return new StepMaterial(this.facts, this.tables, this.papers, true, this.contact, this.exhibit);
	}

	public StepMaterial contact(String whom) {
		return new StepMaterial(this.facts, this.tables, this.papers, this.brief, whom, this.exhibit);
	}

	/**
	 * Lays something out that only the page of the step's own knows how to draw.
	 * @param what it
	 * @return such material
	 */
	public StepMaterial exhibit(Object what) {
		return new StepMaterial(this.facts, this.tables, this.papers, this.brief, this.contact, what);
	}

}
