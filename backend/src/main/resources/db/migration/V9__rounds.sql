-- Comment rounds on a draft.

create table round (
    id uuid primary key,
    meeting_id uuid not null references meeting,
    -- Danish local time, as printed.
    deadline timestamp not null,
    note text not null,
    shows_at_once boolean not null,
    -- Null for all items of the draft.
    items uuid[],
    opened_at timestamptz not null,
    opened_by text not null,
    closed_at timestamptz,
    -- When those who have not answered are reminded; null once they are, or when it is too late for it.
    remind_at timestamp,
    -- Grows with every change of the round, under the lock of this row.
    seq bigint not null default 0
);
create index on round (meeting_id);
create index on round (remind_at) where remind_at is not null;

create table round_asked (
    round_id uuid not null references round,
    person_id uuid not null references person,
    -- Asked as holder of a seat of KD-Net, whose right is the role; otherwise the right is to have been named.
    director boolean not null,
    name text not null,
    place text,
    primary key (round_id, person_id)
);

-- What the draft was when it was put into the round.
create table round_version (
    round_id uuid not null references round,
    number int not null,
    at timestamptz not null,
    by text not null,
    content bytea not null,
    primary key (round_id, number)
);

create table round_comment (
    id uuid primary key,
    round_id uuid not null references round,
    item_id uuid not null,
    answers uuid references round_comment,
    field text,
    text_id uuid,
    -- The ids of the marked units.
    marked bytea,
    quote text,
    words text not null,
    proposal text,
    subject text not null,
    by text not null,
    place text,
    of_secretariat boolean not null,
    at timestamptz not null,
    edited_at timestamptz,
    state text not null default 'open' check (state in ('open', 'accepted', 'resolved', 'withdrawn')),
    reason text,
    decided_by text,
    decided_at timestamptz,
    follow_up boolean not null default false,
    -- Of the round when it was first sent, when its words last changed, and when anything of it did.
    first_seq bigint not null,
    words_seq bigint not null,
    seq bigint not null,
    check ((marked is null) = (field is null) and (marked is null) = (text_id is null)),
    check (proposal is null or marked is not null)
);
create index on round_comment (round_id, first_seq);

create table round_no_remarks (
    round_id uuid not null references round,
    item_id uuid not null,
    subject text not null,
    primary key (round_id, item_id, subject)
);

create table round_seen (
    round_id uuid not null references round,
    item_id uuid not null,
    subject text not null,
    seq bigint not null,
    primary key (round_id, item_id, subject)
);

-- The items that KD-Net had before, found from KD-Net's side.
create index on item ((plan #>> '{treatedBy,itemId}')) where plan #>> '{treatedBy,itemId}' is not null;

-- Which body gave somebody a login who has no seat, but is asked about drafts.
alter table person add column admitted_by text references body;
