alter table work_item add column acting_for bigint;
