-- Who has opened which open step; whoever has no row here has not. The rows go with the step.
create table work_item_read (
	work_item_id bigint not null references work_item,
	person_id bigint not null,
	primary key (work_item_id, person_id)
);

-- What people hold already is nothing new to them.
insert into work_item_read (work_item_id, person_id)
select id, assignee_id from work_item where state = 'OPEN' and assignee_id is not null;
