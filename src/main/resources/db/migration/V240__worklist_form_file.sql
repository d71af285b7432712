-- how the file was read that somebody filled in away from the page; it goes with the draft that it was read into
create table work_item_form_file (
	work_item_id bigint not null,
	person_id bigint not null,
	document varchar(60) not null,
	file_name varchar(255) not null,
	read_at timestamp with time zone not null,
	report varchar(1000000) not null,
	primary key (work_item_id, person_id),
	foreign key (work_item_id, person_id) references work_item_draft on delete cascade
);
