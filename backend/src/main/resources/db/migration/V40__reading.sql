-- What people keep to themselves of what they read. Nothing of it is told to anybody else, but a note that its writer
-- has shared. The subject is Keycloak's id of the person. Items and papers are not referenced: what somebody wrote
-- stays theirs when the item is gone.

-- That somebody has read an item or a paper, as it was then.
create table read_mark (
    subject  text not null,
    thing_id uuid not null,                   -- an item or an attachment
    seen     text not null,                   -- what tells whether it has changed since; the reader's device makes it
    primary key (subject, thing_id)
);

-- A note on an item. One that was emptied stays as a row, so that its version never comes again.
create table note (
    subject    text not null,
    item_id    uuid not null,
    meeting_id uuid not null,                 -- the item's meeting when it was written last
    words      text not null,
    version    bigint not null,
    changed_at timestamptz not null,
    primary key (subject, item_id)
);
create index note_of_item on note (item_id);

-- Colleagues who may read a note as long as they may read its item.
create table note_share (
    subject   text not null,
    item_id   uuid not null,
    person_id uuid not null references person,
    primary key (subject, item_id, person_id),
    foreign key (subject, item_id) references note on delete cascade
);
create index note_share_by_person on note_share (person_id);
