-- Days that differ from the ordinary week by decision; DAY and DATE are keywords, hence on_date.
-- H2 2.4.240 fails on CHECK (… IN …) after its creating connection closes (h2database #4308), hence CASE.
create table special_day (
	on_date date primary key,
	kind varchar(10) not null,
	name varchar(200) not null,
	legal_basis varchar(500),
	constraint special_day_kind check (case kind when 'OFF' then 1 when 'WORKING' then 1 else 0 end = 1)
);
