alter table document add column search_text varchar(2000) default '' not null;
