-- The comment of a step is the reason where somebody is kept on the way.
alter table conflict_decision alter column reason set data type varchar(4000);
