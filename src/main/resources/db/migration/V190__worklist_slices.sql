-- H2 keeps what was done before a failure: every step may be taken again, and what the others read goes last.
alter table work_item add column if not exists agency_id bigint;
alter table work_item add column if not exists priority varchar(10) default 'NORMAL' not null;
alter table work_item add column if not exists follow_up date;
alter table work_item add column if not exists search_keys varchar(200000) default '' not null;

update work_item set agency_id = (select a.agency_id from assignment a where a.case_number = work_item.case_number);

drop index if exists work_item_of_assignee;

-- Who has what to do with an open item, with everything that lists sort and filter by.
create table if not exists work_item_stake (
	work_item_id bigint not null references work_item,
	principal varchar(100) not null,
	stake varchar(30) not null,
	on_paper boolean not null,
	due_sort date not null,
	priority_sort smallint not null,
	step varchar(60) not null,
	kind varchar(20) not null,
	agency_id bigint,
	primary key (work_item_id, principal, stake)
);

insert into work_item_stake
select w.id, s.principal, s.stake, s.on_paper, coalesce(w.due, date '9999-12-31'),
	case w.priority when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end, w.step, w.kind,
	w.agency_id
from work_item w join (
	select c.work_item_id, c.principal, 'DOER' as stake, exists (select 1 from work_item_candidate p
		where p.work_item_id = c.work_item_id and p.principal = c.principal and p.on_paper) as on_paper
	from work_item_candidate c where not c.on_paper
	union all
	select c.work_item_id, c.principal, coalesce('user:' || cast(h.assignee_id as varchar(20)), 'FREE'),
		exists (select 1 from work_item_candidate p
		where p.work_item_id = c.work_item_id and p.principal = c.principal and p.on_paper)
	from work_item_candidate c join work_item h on h.id = c.work_item_id where not c.on_paper
	union all
	select c.work_item_id, c.principal, 'PAPER', true from work_item_candidate c where c.on_paper
	union all
	select r.id, 'union:' || cast(r.union_id as varchar(20)), 'READER', false from work_item r
) s on s.work_item_id = w.id
where w.state = 'OPEN' and not exists (select 1 from work_item_stake k
	where k.work_item_id = w.id and k.principal = s.principal and k.stake = s.stake);

-- One slice in each order; the columns behind the key answer the filters without the row.
create index if not exists work_item_stake_by_due on work_item_stake
	(principal, stake, due_sort, work_item_id, priority_sort, step, kind, agency_id, on_paper);
create index if not exists work_item_stake_by_age on work_item_stake
	(principal, stake, work_item_id, due_sort, priority_sort, step, kind, agency_id, on_paper);
create index if not exists work_item_stake_by_priority on work_item_stake
	(principal, stake, priority_sort, due_sort, work_item_id, step, kind, agency_id, on_paper);

drop table work_item_candidate;
