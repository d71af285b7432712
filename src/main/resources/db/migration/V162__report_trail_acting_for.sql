alter table report_trail add column acting_for bigint references person;
alter table report_trail add column acting_for_name varchar(300);
