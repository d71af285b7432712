package vn.phanbien.benchmark;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiWalker;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * The product's list. Its rows are captured by opening cases over the API and then
 * multiplied over the unions and within them.
 */
final class OwnList implements TaskList {

	private static final List<String> EVERYBODY = List.of("vanthu", "chutich", "chuyenvien");

	private static final List<String> STEPS = List.of("Task_RegisterLetter", "Task_CheckDossier", "Task_CheckDossier",
			"Task_CheckDossier", "Task_DirectHandling");

	/** Above every captured key. */
	private static final int APART = 10_000;

	private final ConfigurableApplicationContext application;

	private final WorkItems items;

	private final Actor officer;

	private final DataSource source;

	private int copies = 1;

	private @Nullable String page50;

	OwnList(ConfigurableApplicationContext application, ApiClient api) {
		this.application = application;
		this.items = application.getBean(WorkItems.class);
		this.officer = application.getBean(People.class).actor("chuyenvien").orElseThrow();
		this.source = application.getBean(DataSource.class);
		ApiWalker walker = new ApiWalker(api, EVERYBODY);
		for (int step = 0; step < Unions.CAPTURED; step++) {
			String opened = Cases.open(api, Unions.kind(step), Unions.title(step));
			walker.walkToStep(opened, STEPS.get(step % STEPS.size()));
		}
	}

	@Override
	public String name() {
		return "Phản Biện";
	}

	@Override
	public String database() {
		return "phanbien";
	}

	@Override
	public void grow(int steps) {
		int wanted = steps / Unions.CAPTURED;
		Multiplying.in(this.source, (jdbc) -> multiply(jdbc, wanted));
		this.copies = wanted;
		this.page50 = null;
	}

	/** A copy belongs to one of the unions, in turn; the first is the captured one. */
	private void multiply(JdbcClient jdbc, int wanted) {
		Map<String, Object> range = Map.of("from", this.copies, "to", wanted - 1, "unions", Unions.NUMBER, "apart",
				APART);
		jdbc.sql(
				"""
						insert into work_item (id, task, case_number, step, seat, roles, title, search_text, kind, union_id,
							agency_id, agency_name, state, suspended, assignee_id, due, priority, opened_at, version, search_keys)
						select o.id + copy * :apart, o.task || '~' || copy,
							regexp_replace(o.case_number, '[0-9]+$', '') || (substring(o.case_number from '[0-9]+$')::bigint * 100000 + copy),
							o.step, o.seat, o.roles, o.title, o.search_text, o.kind, o.union_id + copy % :unions * :apart,
							o.agency_id, o.agency_name, o.state, o.suspended, o.assignee_id, o.due + copy % 60, o.priority,
							o.opened_at - copy * interval '1 minute', o.version,
							case when copy % :unions = 0 then o.search_keys
								else regexp_replace(o.search_keys, '(^| )[0-9]+[.]', '\\1' || copy % :unions * :apart || '.', 'g') end
						from work_item o, generate_series(:from, :to) copy where o.state = 'OPEN' and o.id < :apart
						""")
			.params(range)
			.update();
		jdbc.sql("""
				insert into work_item_stake (work_item_id, principal, stake, on_paper, passes, due_sort, priority_sort,
					step, kind, agency_id)
				select s.work_item_id + copy * :apart,
					case when copy % :unions = 0 and s.principal not like 'council:%' then s.principal
						else regexp_replace(s.principal, '[0-9]+$', (copy % :unions * :apart + 7)::text) end,
					s.stake, s.on_paper, s.passes,
					case when s.due_sort < '9999-12-31' then s.due_sort + copy % 60 else s.due_sort end,
					s.priority_sort, s.step, s.kind, s.agency_id
				from work_item_stake s, generate_series(:from, :to) copy where s.work_item_id < :apart
				""").params(range).update();
		jdbc.sql("select setval(pg_get_serial_sequence('work_item', 'id'), max(id)) from work_item")
			.query()
			.singleRow();
	}

	@Override
	public long ask(Ask ask) {
		WorkListQuery newest = WorkListQuery.of(View.CLAIMABLE).sorted(Sort.NEWEST).limited(PAGE);
		return switch (ask) {
			case FIRST_PAGE -> page(newest).items().size();
			case FIRST_PAGE_AND_COUNT -> page(newest).items().size() + this.items.count(this.officer, View.CLAIMABLE);
			case COUNT -> this.items.count(this.officer, View.CLAIMABLE);
			case FILTERED ->
				page(newest.filtered(Filter.NONE.ofKind(CaseKind.valueOf(Unions.SOME_KIND)))).items().size();
			case PAGE_50 -> page50(newest);
			case SEARCH -> page(newest.matching(Unions.WORD_UNMARKED)).items().size();
		};
	}

	/** One turns pages to get there; the last of them is measured. */
	private long page50(WorkListQuery newest) {
		if (this.page50 == null) {
			String place = "";
			for (int turned = 1; turned < 50 && place != null; turned++) {
				place = page(newest.from(place.isEmpty() ? null : place)).next();
			}
			this.page50 = (place != null) ? place : "";
		}
		return this.page50.isEmpty() ? 0 : page(newest.from(this.page50)).items().size();
	}

	private WorkItemPage page(WorkListQuery query) {
		return this.items.list(this.officer, query);
	}

	@Override
	public void close() {
		this.application.close();
	}

}
