-- Files of attachments, and letters on their way out.

-- The bytes of one file, in chunks of 256 kB: written and read piece by piece, each in a transaction of its own, so
-- that neither memory nor a transaction grows with the file. A file counts once an attachment_file names it.
create table stored_file (
    id    uuid primary key,
    begun timestamptz not null default now()
);
create table stored_chunk (
    file_id  uuid not null references stored_file on delete cascade,
    position int not null,
    bytes    bytea not null,
    primary key (file_id, position)
);
alter table stored_chunk alter column bytes set storage external;  -- such files are compressed already

-- Every version of an attachment that ever had a file; the item names the newest.
create table attachment_file (
    attachment_id uuid not null,
    version       int not null check (version > 0),
    meeting_id    uuid not null references meeting on delete cascade,  -- where it was uploaded; its item may move
    stored_id     uuid not null unique references stored_file,
    file_name     text not null,
    media_type    text not null,
    size          bigint not null,
    sha256        text not null,
    subject       text not null,             -- who uploaded it
    by            text not null,             -- that person's name as it was then
    at            timestamptz not null,
    primary key (attachment_id, version)
);

-- A link to one attachment for one person, for some minutes; the secret itself is never stored.
create table file_ticket (
    hash          bytea primary key,
    attachment_id uuid not null,
    subject       text not null,
    name          text not null,
    roles         text[] not null,
    login_issued  timestamptz not null,
    login_expires timestamptz not null,
    expires       timestamptz not null
);

-- The outbox. A letter is written in the transaction that gives the reason for it, and sent after the commit.
create table letter (
    id         uuid primary key,
    "to"       text not null,                -- e-mail address
    name       text not null,
    subject    text not null,
    text       text not null,
    created    timestamptz not null default now(),
    due        timestamptz not null default now(),  -- not before; while one process sends it, later than that takes
    attempts   int not null default 0,
    sent       timestamptz,
    given_up   timestamptz,                  -- the receiver will never take it
    last_error text
);
create index letter_waiting on letter (due) where sent is null and given_up is null;
-- Which item an attachment belongs to.
create index item_by_attachment on item using gin (attachments jsonb_path_ops);
