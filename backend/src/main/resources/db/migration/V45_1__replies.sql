-- What people's calendars answer to the meeting in a letter (iTIP, RFC 5546).

-- Where one person's calendar sends its answer for one meeting: the token stands in that address.
create table reply_address (
    token      text primary key,
    meeting_id uuid not null references meeting on delete cascade,
    person_id  uuid not null references person on delete cascade,
    email      text not null,                -- where the meeting was sent last
    unique (meeting_id, person_id)
);

-- Every letter that was read, once, and what came of it; never its words.
create table reply_letter (
    id           uuid primary key default gen_random_uuid(),
    key          bytea not null unique,      -- by its Message-ID and what it answers
    read_at      timestamptz not null,
    sent_at      timestamptz,                -- as it says itself
    sender       text not null,
    subject      text not null,
    meeting_id   uuid references meeting on delete cascade,
    person_id    uuid references person on delete cascade,
    outcome      text not null,              -- an answer, or why there is none
    stamp        timestamptz,                -- when it was answered
    sequence     int,                        -- which time of the meeting was answered
    from_version bigint,                     -- the meeting's version before the answer
    to_version   bigint,                     -- and after it
    put_away     boolean not null default false
);
create index reply_letter_by_meeting on reply_letter (meeting_id, person_id);
create index reply_letter_unbound on reply_letter (read_at) where meeting_id is null and not put_away;

-- One process at a time reads the mailbox.
create table reply_lease (
    one   boolean primary key default true check (one),
    until timestamptz not null
);
insert into reply_lease (until) values (timestamptz '1970-01-01');
