-- What is lent is a slice of its own: nothing that is withheld is read and passed over.
create index if not exists work_item_stake_passing_by_due on work_item_stake
	(principal, stake, due_sort, work_item_id, priority_sort, step, kind, agency_id) where passes;
create index if not exists work_item_stake_passing_by_age on work_item_stake
	(principal, stake, work_item_id, due_sort, priority_sort, step, kind, agency_id) where passes;
create index if not exists work_item_stake_passing_by_priority on work_item_stake
	(principal, stake, priority_sort, due_sort, work_item_id, step, kind, agency_id) where passes;
