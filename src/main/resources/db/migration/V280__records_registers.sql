-- The registers are read by the day under which a line stands.
create index incoming_letter_by_day on incoming_letter (union_id, arrival_date, id);
create index outgoing_document_by_day on outgoing_document (union_id, doc_date, id);
