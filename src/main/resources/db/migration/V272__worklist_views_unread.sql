-- A saved view may ask for what its reader has not opened.
alter table work_view add column if not exists unread boolean default false not null;
