-- What was written while an item was closed stays with those who might read it then.

-- The version at which people last came to read a text who had not before. What stands on their screens while this
-- column comes is asked for anew.
alter table text add column shown_from bigint not null default 0;
update text set shown_from = version;

-- Whether an item was closed at a moment, by what was said of it last before, or else first after it.
create function pg_temp.was_closed(asked uuid, moment timestamptz) returns boolean language sql as $$
    select coalesce(
        (select (payload->>'closed')::boolean from event
         where type = 'ItemClosedSet' and payload->>'itemId' = asked::text and at <= moment
         order by at desc, version desc limit 1),
        (select not (payload->>'closed')::boolean from event
         where type = 'ItemClosedSet' and payload->>'itemId' = asked::text order by at, version limit 1),
        (select closed from item where id = asked),
        false)
$$;

-- Written, or decided, while the item was closed.
alter table round_comment add column closed boolean not null default false;
alter table round_comment add column decided_closed boolean not null default false;
update round_comment set
    closed = pg_temp.was_closed(item_id, coalesce(edited_at, at)),
    decided_closed = decided_at is not null and pg_temp.was_closed(item_id, decided_at);
update round_comment as answer set closed = true from round_comment as thread
where thread.id = answer.answers and thread.closed;

-- Of a version put into a round: the items that were closed then, and whether those asked might read it at all.
alter table round_version add column closed_items uuid[] not null default '{}';
alter table round_version add column shown boolean not null default true;
update round_version set closed_items = array(
    select item_id from (
        select (part->>'id')::uuid as item_id
        from jsonb_array_elements(convert_from(content, 'UTF8')::jsonb->'items') as part) as parts
    where pg_temp.was_closed(item_id, at));

-- What carries a decision of KD-Net knows that it is of a closed item; what was sent of it while it is revised, too.
create function pg_temp.told(plan jsonb) returns jsonb language sql as $$
    select case when exists (
        select from item where closed and id::text = plan #>> '{treatedBy,itemId}')
    then jsonb_set(plan, '{treatedBy,closed}', 'true') else plan end
$$;
update item set plan = pg_temp.told(plan) where plan #>> '{treatedBy,itemId}' is not null;
update meeting set sent = (
    select jsonb_agg(
        jsonb_set(section.value, '{items}', (
            select coalesce(jsonb_agg(
                jsonb_set(item.value, '{plan}', pg_temp.told(item.value->'plan')) order by item.place), '[]')
            from jsonb_array_elements(section.value->'items') with ordinality as item (value, place)))
        order by section.place)
    from jsonb_array_elements(sent) with ordinality as section (value, place))
where sent is not null and jsonb_array_length(sent) > 0;

-- To find whether an item that is in no meeting any more was closed.
create index on event ((payload->>'itemId')) where type = 'ItemClosedSet';
