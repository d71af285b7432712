alter table membership add column title varchar(100);
