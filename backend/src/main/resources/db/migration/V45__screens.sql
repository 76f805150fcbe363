-- Screens in rooms: a browser without a login shows a code, and the secretariat of a meeting lets it in for that meeting.
-- Only hashes of what it shows are kept, and no address.

create table screen (
    id            uuid primary key,
    secret_hash   bytea not null unique,     -- of the secret that only this browser has
    browser       text not null,             -- as a word of a short list: it says so itself
    system        text not null,
    asked         timestamptz not null,      -- when it asked to be let in
    seen          timestamptz not null,      -- about when it was last here
    meeting_id    uuid references meeting on delete cascade,
    let_in        timestamptz,
    let_in_by     text,                      -- name, for the colleagues
    until         timestamptz,               -- at most
    ended         timestamptz,
    check ((meeting_id is null) = (let_in is null) and (let_in is null) = (until is null))
);
create index screen_by_meeting on screen (meeting_id) where ended is null;
create index screen_by_seen on screen (seen);

-- What it shows for some minutes, and what lets it in once.
create table screen_code (
    hash    bytea primary key,
    screen  uuid not null references screen on delete cascade,
    shown   timestamptz not null,
    expires timestamptz not null
);
create index screen_code_by_screen on screen_code (screen);
