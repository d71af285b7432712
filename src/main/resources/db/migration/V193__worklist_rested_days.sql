-- On how many working days a case has rested while the step was open: they move its due date.
alter table work_item add column if not exists rested_days int default 0 not null;
