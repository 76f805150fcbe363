-- How the documents of a body look, from a day on. What was said stays: documents keep the looks of their day.
create table body_looks (
    id         uuid primary key default gen_random_uuid(),
    body_id    text not null references body,
    valid_from date not null,
    looks      jsonb not null,
    subject    text not null,
    by         text not null,
    at         timestamptz not null
);
create index body_looks_of_body on body_looks (body_id, valid_from, at);
create trigger body_looks_do_not_change before update or delete on body_looks
    for each row execute function refuse_change();
