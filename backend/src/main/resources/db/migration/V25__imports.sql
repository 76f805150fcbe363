-- Documents that are on their way in: several files at once, read one after another, looked at by a person, and only
-- then meetings. They go with their import, or when nobody has touched it for 90 days.

create table import_batch (
    id      uuid primary key,
    subject text not null,                   -- who began it
    by      text not null,                   -- that person's name as it was then
    at      timestamptz not null,
    bodies  text[] not null,                 -- whoever writes for all of these sees it, and nobody else
    touched timestamptz not null,
    seq     bigint not null default 0
);
create index import_batch_by_touch on import_batch (touched);

create table import_file (
    id         uuid primary key,
    batch_id   uuid not null references import_batch on delete cascade,
    position   int not null,
    name       text not null,                -- as its owner calls it
    sha256     text not null,
    size       bigint not null,
    state      text not null check (state in ('waiting', 'read', 'refused', 'twice', 'created')),
    code       text,                         -- why it was refused
    said       jsonb,                        -- a person's corrections
    seq        bigint not null,              -- of its import, when it changed last
    taken      timestamptz,                  -- a process reads it since
    tries      int not null default 0,
    -- What was understood, for the list.
    kind       text,
    body_id    text,                         -- null when Rådslag does not know the body
    body_name  text,
    day        date,
    start_at   time,
    items      int not null default 0,
    people     int not null default 0,
    warnings   int not null default 0,
    unplaced   int not null default 0,
    meeting_id uuid references meeting on delete set null  -- what it became, or had become before
);
create index import_file_by_batch on import_file (batch_id, position);
create index import_file_by_meeting on import_file (meeting_id);
create index import_file_waiting on import_file (position) where state = 'waiting';

create table import_bytes (
    file_id uuid primary key references import_file on delete cascade,
    bytes   bytea not null
);
alter table import_bytes alter column bytes set storage external;  -- such files are compressed already

-- Which document a meeting was made of. A body has no two meetings of one document.
create table imported_document (
    meeting_id uuid primary key references meeting on delete cascade,
    body_id    text not null references body,
    sha256     text not null,
    name       text,                         -- null when the file had none
    subject    text not null,
    by         text not null,
    at         timestamptz not null
);
create index imported_document_by_hash on imported_document (sha256, body_id);
create index imported_document_by_time on imported_document (body_id, at desc);

-- A body that Rådslag did not know, of a document that somebody imports. It has no pair: its region is its own id.
alter table body add column created_subject text;   -- who created it; null for those that were always there
alter table body add column created_by text;        -- that person's name as it was then
alter table body add column created_at timestamptz;
