alter table assignment alter column search_text set data type varchar(8000);
