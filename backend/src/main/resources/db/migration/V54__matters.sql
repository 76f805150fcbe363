-- Matters: the same subject through several meetings and bodies.
create table matter (
    id             uuid primary key,
    body_id        text not null references body, -- whose secretariat began it
    title          text not null,
    case_number    text,
    officer        text,                          -- who looks after it, as people write it
    closed         boolean not null,              -- known only to those entitled to closed items of that body
    ended          boolean not null default false,
    parent_id      uuid references matter,        -- the matter that it is a part of
    source_item_id uuid,                          -- the item that it was made from, whose title it has
    version        bigint not null default 1,     -- counts its changes
    created_at     timestamptz not null default now(),
    changed_at     timestamptz not null default now(),
    changed_by     text,                          -- null when it was closed with its item
    check (parent_id <> id)
);
create index matter_of_body on matter (body_id);
create index matter_of_parent on matter (parent_id) where parent_id is not null;
create index matter_of_source on matter (source_item_id) where source_item_id is not null;

-- An item is in one matter at most. It is not referenced: one that is removed and put back is in its matter still.
create table matter_item (
    item_id   uuid primary key,
    matter_id uuid not null references matter,
    linked_at timestamptz not null default now(),
    linked_by text not null
);
create index matter_item_of_matter on matter_item (matter_id);

-- Where a matter is beside our own meetings.
create table matter_station (
    id               uuid primary key,
    matter_id        uuid not null references matter,
    kind             text not null check (kind in ('external', 'councils', 'announcement')),
    external_body_id uuid references external_body,
    title            text not null,       -- what happens there
    note             text,
    -- When, as FuzzyDate has it; never a meeting.
    date_kind        text not null check (date_kind in ('day', 'month', 'quarter', 'half', 'season')),
    date_value       text not null,
    date_part        text,                -- of a month
    happened         date,                -- null as long as it has not
    decision         text,                -- what was decided there
    link             text,                -- where that stands
    closed           boolean not null,    -- known only to those entitled to closed items of the matter's body
    internal         boolean not null,    -- known only to those who run meetings of the region
    dropped          boolean not null default false,
    version          bigint not null default 1,
    created_at       timestamptz not null default now(),
    changed_at       timestamptz not null default now(),
    changed_by       text not null,
    check ((kind = 'external') = (external_body_id is not null)),
    check (decision is null or happened is not null),
    check (date_part is null or date_kind = 'month')
);
create index matter_station_of_matter on matter_station (matter_id);

-- A matter is closed with the item that it was made from, whoever closes it; opening is for a person to decide.
create function close_matters() returns trigger language plpgsql as
$$ begin
    update matter set closed = true, version = version + 1, changed_at = now(), changed_by = null
    where source_item_id = new.id and not closed;
    return null;
end $$;
create trigger matters_are_closed after update of closed on item for each row
    when (new.closed and not old.closed) execute function close_matters();
