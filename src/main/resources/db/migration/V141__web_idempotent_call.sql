create table idempotent_call (
	person_id bigint not null references person,
	idempotency_key varchar(255) not null,
	fingerprint varchar(64) not null,
	started_at timestamp with time zone not null,
	-- empty while the call runs
	status int,
	content_type varchar(100),
	location varchar(1000),
	body bytea,
	primary key (person_id, idempotency_key)
);

create index idempotent_call_by_start on idempotent_call (started_at);
