create table meeting_item (
	meeting_id bigint not null references meeting,
	ordinal int not null,
	title varchar(500) not null,
	minutes int,
	presenter varchar(500),
	voted boolean not null,
	primary key (meeting_id, ordinal)
);

create table meeting_recusal (
	meeting_id bigint not null references meeting,
	ordinal int not null,
	item_no int not null,
	seat_id bigint not null,
	person_id bigint not null,
	primary key (meeting_id, ordinal)
);

create table meeting_ballot (
	meeting_id bigint not null references meeting,
	ordinal int not null,
	item_no int not null,
	votes_for int not null,
	votes_against int not null,
	votes_abstain int not null,
	primary key (meeting_id, ordinal)
);

create table meeting_voice (
	meeting_id bigint not null references meeting,
	ordinal int not null,
	item_no int not null,
	seat_id bigint not null,
	person_id bigint not null,
	choice varchar(20) not null,
	primary key (meeting_id, ordinal)
);

create table meeting_invitee (
	meeting_id bigint not null references meeting,
	ordinal int not null,
	name varchar(300) not null,
	body varchar(300),
	primary key (meeting_id, ordinal)
);

alter table meeting rename column way to form;
update meeting set form = 'COUNCIL' where form = 'WRITTEN';

alter table meeting add column besides boolean default false not null;
alter table meeting add column revision int default 0 not null;
alter table meeting add column called_off_at timestamp with time zone;
alter table meeting add column called_off varchar(500);
update meeting set revision = postponed;
