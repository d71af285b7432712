alter table document add column pending boolean default false not null;

create index document_pending on document (pending, uploaded_at);
create index document_by_content on document (sha256);
