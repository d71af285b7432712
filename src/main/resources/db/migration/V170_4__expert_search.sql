alter table expert alter column search_text set data type varchar(12000);
alter table expert alter column field_search set data type varchar(8000);
