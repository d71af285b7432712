-- A reason has room for 4000 characters wherever a step asks for one.
alter table incoming_letter alter column return_reason set data type varchar(4000);
