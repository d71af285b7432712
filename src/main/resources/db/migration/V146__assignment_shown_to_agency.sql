-- a proposal of the union's own is the union's until its leader has agreed
alter table assignment add column shown_to_agency boolean default true not null;
