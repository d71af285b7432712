-- What the last comparison of the work list with the engine has found; one row, taken by one node a night.
create table work_list_check (
	id smallint primary key,
	night date not null,
	checked_at timestamp with time zone,
	missing int not null,
	ghosts int not null,
	different int not null
);

insert into work_list_check (id, night, missing, ghosts, different) values (1, date '2000-01-01', 0, 0, 0);
