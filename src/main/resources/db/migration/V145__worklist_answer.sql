create table work_item_answer (
	work_item_id bigint primary key references work_item,
	answers text not null,
	comment_text varchar(4000),
	on_paper text
);
