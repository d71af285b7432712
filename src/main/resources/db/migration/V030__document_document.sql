create table document (
	id varchar(32) primary key,
	case_number varchar(40),
	kind varchar(30) not null,
	audience varchar(20) not null,
	file_name varchar(200) not null,
	media_type varchar(100) not null,
	byte_size bigint not null,
	sha256 varchar(64) not null,
	uploaded_by bigint not null,
	uploaded_at timestamp with time zone not null
);

create index document_by_case on document (case_number, uploaded_at);
