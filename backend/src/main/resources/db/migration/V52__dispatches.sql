-- Dispatches: the decision of an item, sent to bodies outside, each behind a link of its own. What was sent stays as it
-- was, whatever becomes of the item.
create table dispatch (
    id         uuid primary key,
    item_id    uuid not null,                  -- not referenced: what was sent outlives the item
    meeting_id uuid not null,
    body_id    text not null references body,
    number     text not null,                  -- of the item, with its title and the start of its meeting, as printed
    title      text not null,
    start_at   timestamp not null,             -- Danish local time
    edition    int,                            -- of the minutes; null: before they were sent out
    reason     text,                           -- why before the minutes
    words      text,                           -- to the receivers
    seal       text not null,                  -- SHA-256 of all that was printed
    tells      uuid[] not null,                -- the items that it tells of: nobody outside is told of a closed one
    replaces   uuid references dispatch,
    sent_at    timestamptz not null,
    sent_by    text not null,
    check ((edition is null) = (reason is not null))
);
create index dispatch_of_item on dispatch (item_id, sent_at);

-- The files that were made for it. The bytes of its papers are those of the items.
create table dispatch_file (
    id          uuid primary key,
    dispatch_id uuid not null references dispatch,
    kind        text not null check (kind in ('excerpt', 'proposal')),
    name        text not null,
    bytes       bytea not null,
    sha256      text not null
);
alter table dispatch_file alter column bytes set storage external;
create index dispatch_file_of on dispatch_file (dispatch_id);
create table dispatch_paper (
    dispatch_id uuid not null references dispatch,
    position    int not null,
    path        text not null,                 -- in the ZIP
    title       text not null,
    media_type  text not null,
    size        bigint not null,
    sha256      text not null,
    stored_id   uuid not null references stored_file,
    primary key (dispatch_id, position)
);
create index dispatch_paper_stored on dispatch_paper (stored_id);

-- Whom it was sent to, under the name of that day, and what became of it.
create table dispatch_receipt (
    id          uuid primary key,
    dispatch_id uuid not null references dispatch,
    receiver    uuid not null references external_body,
    name        text not null,
    short_name  text not null,
    proposal    uuid not null references dispatch_file, -- the text for the receiver's own agenda
    opened_at   timestamptz,                   -- by a person, for the first time
    openings    int not null default 0,
    revoked_at  timestamptz,
    unique (dispatch_id, receiver)
);
-- Each letter has a link of its own; the secret in it is kept as a hash.
create table dispatch_letter (
    letter_id   uuid primary key,
    receipt_id  uuid not null references dispatch_receipt,
    mail        text not null,
    secret_hash bytea not null unique,
    sent_at     timestamptz not null,
    sent_by     text not null
);
create index dispatch_letter_of on dispatch_letter (receipt_id, sent_at);

create function dispatch_is_sealed() returns trigger language plpgsql as
$$ begin raise exception 'what was sent does not change'; end $$;
create trigger dispatch_is_sealed before update or delete on dispatch
    for each row execute function dispatch_is_sealed();
create trigger dispatch_file_is_sealed before update or delete on dispatch_file
    for each row execute function dispatch_is_sealed();
create trigger dispatch_paper_is_sealed before update or delete on dispatch_paper
    for each row execute function dispatch_is_sealed();

-- The bytes of a paper that was sent stay, also when it is taken from the item, by whatever release.
create function keep_dispatched_file() returns trigger language plpgsql as
$$ begin
    if exists (select from dispatch_paper where stored_id = old.id) then return null; end if;
    return old;
end $$;
create trigger dispatched_files_stay before delete on stored_file
    for each row execute function keep_dispatched_file();

-- What opens something without a login, in the text of a letter: taken out of it once the letter is on its way.
alter table letter add column secret text;
