alter table outgoing_document add column search_text varchar(8000) default '' not null;
alter table incoming_letter alter column search_text set data type varchar(8000);
