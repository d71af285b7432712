-- Search asks for words by "like '% word%'", which only an index of trigrams answers.
create extension if not exists pg_trgm;

create index assignment_search on assignment using gin (search_text gin_trgm_ops);
create index document_search on document using gin (search_text gin_trgm_ops);
create index outgoing_document_search on outgoing_document using gin (search_text gin_trgm_ops);
create index incoming_letter_search on incoming_letter using gin (search_text gin_trgm_ops);
create index expert_search on expert using gin (search_text gin_trgm_ops);
