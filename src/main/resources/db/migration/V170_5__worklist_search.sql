alter table work_item alter column search_text set data type varchar(8000);
