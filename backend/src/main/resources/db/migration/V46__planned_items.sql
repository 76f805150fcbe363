-- Planned items: what is to come before a body, at a meeting or as exactly as people know it. The next-meeting list of a
-- meeting is those of them that it put down for the next one.
create table planned_item (
    id             uuid primary key,
    body_id        text not null references body,
    title          text not null,
    note           text,
    closed         boolean not null,          -- known only to those entitled to closed items
    internal       boolean not null,          -- known only to those who run the body's meetings
    -- When, as FuzzyDate has it.
    kind           text not null check (kind in ('day', 'month', 'quarter', 'half', 'season', 'meeting', 'next')),
    value          text,                      -- e.g. 2023-3; null for a meeting
    part           text,                      -- of a month
    meeting_id     uuid,                      -- not referenced: a meeting that is deleted leaves its day behind
    after          timestamp not null,        -- Danish local time: "next" is the first meeting after it
    listed_by      uuid,                      -- the meeting on whose next-meeting list it stands
    position       int not null default 0,    -- on that list
    source_item_id uuid,                      -- what it came of
    item_id        uuid,                      -- the draft item that it became; not referenced: it is planned again without
    dropped        boolean not null default false,
    version        bigint not null default 1, -- counts its changes
    created_at     timestamptz not null default now(),
    changed_at     timestamptz not null default now(),
    changed_by     text,                      -- null when a next-meeting list changed it
    check ((kind = 'meeting') = (meeting_id is not null)),
    check ((kind = 'meeting') = (value is null)),
    check (part is null or kind = 'month')
);
create index planned_item_of_body on planned_item (body_id) where not dropped;
create index planned_item_on_list on planned_item (listed_by) where listed_by is not null;
create index planned_item_of_source on planned_item (source_item_id) where source_item_id is not null;
create index planned_item_of_item on planned_item (item_id) where item_id is not null;

-- Makes the planned items of a meeting those on its list, also when a process of the release before writes it. What is
-- new there is internal, as the list is; what is gone from it is dropped.
create function plan_next_items(listing uuid, body text, start timestamp, entries jsonb) returns void language sql as
$$
    insert into planned_item (id, body_id, title, note, closed, internal, kind, value, after, listed_by, position)
    select distinct on (entry ->> 'id') (entry ->> 'id')::uuid, body, entry ->> 'title', entry ->> 'note', false, true,
           'next', body, start, listing, place
    from jsonb_array_elements(entries) with ordinality as listed (entry, place)
    where entry ->> 'id' is not null and entry ->> 'title' is not null
    order by entry ->> 'id', place
    on conflict (id) do update
    set title = excluded.title, note = excluded.note, position = excluded.position, dropped = false,
        listed_by = excluded.listed_by, kind = 'next', value = excluded.value, part = null, meeting_id = null,
        after = excluded.after, version = planned_item.version + 1, changed_at = now(), changed_by = null
    where planned_item.body_id = excluded.body_id
          and (planned_item.title, planned_item.note, planned_item.position, planned_item.dropped,
               planned_item.listed_by)
              is distinct from (excluded.title, excluded.note, excluded.position, false, excluded.listed_by);
    update planned_item
    set dropped = true, listed_by = null, version = version + 1, changed_at = now(), changed_by = null
    where listed_by = listing
          and id not in (select (entry ->> 'id')::uuid from jsonb_array_elements(entries) as entry
                         where entry ->> 'id' is not null);
$$;
create function next_items_are_planned() returns trigger language plpgsql as
$$ begin
    perform plan_next_items(new.id, new.body_id, new.start_at, new.next_items);
    return null;
end $$;
create trigger next_items_are_planned after update of next_items on meeting for each row
    when (new.next_items is distinct from old.next_items) execute function next_items_are_planned();
create trigger first_next_items_are_planned after insert on meeting for each row
    when (new.next_items <> '[]') execute function next_items_are_planned();

-- What came of an item, or became one, is closed with it, whoever closes it; opening is for a person to decide.
create function close_planned_items() returns trigger language plpgsql as
$$ begin
    update planned_item set closed = true, version = version + 1, changed_at = now(), changed_by = null
    where (source_item_id = new.id or item_id = new.id) and not closed;
    return null;
end $$;
create trigger planned_items_are_closed after update of closed on item for each row
    when (new.closed and not old.closed) execute function close_planned_items();

select plan_next_items(id, body_id, start_at, next_items) from meeting where next_items <> '[]';
