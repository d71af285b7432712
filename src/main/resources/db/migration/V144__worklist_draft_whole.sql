alter table work_item_draft add column comment_text varchar(4000);
alter table work_item_draft add column on_paper varchar(4000);
alter table work_item_draft add column decision varchar(40);
alter table work_item_draft add column writer varchar(40);
alter table work_item_draft add column version int default 1 not null;
