-- A page looks its rows up one by one; a tree over millions costs three pages each, this one.
create index if not exists work_item_by_id on work_item using hash (id);

-- The slice of a whole union is long: what a filter seldom finds is not looked for row by row.
create index if not exists work_item_stake_of_union_by_step on work_item_stake
	(principal, step, due_sort, work_item_id, priority_sort, kind, agency_id) where stake = 'READER';
create index if not exists work_item_stake_of_union_by_agency on work_item_stake
	(principal, agency_id, due_sort, work_item_id, priority_sort, step, kind) where stake = 'READER';
create index if not exists work_item_stake_of_union_by_kind on work_item_stake
	(principal, kind, due_sort, work_item_id, priority_sort, step, agency_id) where stake = 'READER';

-- Words are kept for each organisation apart, so that rights come before matching; so are the days of the
-- item, so that a word of middling frequency need not be fetched everywhere.
update work_item w set search_keys = concat_ws(' ',
	(select string_agg(distinct s.principal, ' ') from work_item_stake s
		where s.work_item_id = w.id and s.principal like 'role:%'),
	(select string_agg(distinct o.id || '.' || t.word, ' ')
		from (select w.union_id::text union
				select substr(s.principal, strpos(s.principal, '@') + 1) from work_item_stake s
				where s.work_item_id = w.id and s.principal like 'role:%') o(id),
			unnest(string_to_array(w.search_text, ' ')) t(word)
		where t.word <> '' and t.word not like '#%' and t.word <> '|'),
	(select string_agg(distinct o.id || d.day, ' ')
		from (select w.union_id::text union
				select substr(s.principal, strpos(s.principal, '@') + 1) from work_item_stake s
				where s.work_item_id = w.id and s.principal like 'role:%') o(id),
			(values ('<' || coalesce(w.due, date '9999-12-31')),
				('>' || cast(w.opened_at at time zone 'Asia/Ho_Chi_Minh' as date))) d(day)))
where state = 'OPEN';
create index if not exists work_item_search on work_item
	using gin (array_to_tsvector(string_to_array(search_keys, ' ')))
	with (gin_pending_list_limit = 256) where state = 'OPEN';
