-- When an item was treated is a list that only grows, made of what the log says; so a later step overwrites no earlier
-- one. Who corrected the decision of an item that was done stands beside it.
alter table item add column stretches jsonb not null default '[]';
alter table item add column corrections jsonb not null default '[]';

create function instant(moment timestamptz) returns text language sql immutable as $$
    select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

with step as (
    select payload->>'itemId' as item_id, type, at, by,
           lead(type) over after as next_type, lead(at) over after as next_at
    from event where type in ('ItemOpened', 'ItemReopened', 'ItemDone')
    window after as (partition by payload->>'itemId' order by at, version)
), stretch as (
    select item_id, jsonb_agg(jsonb_build_object(
               'opened', instant(at),
               'closed', case when next_type = 'ItemDone' then instant(next_at) end,
               'by', by) order by at) as stretches
    from step where type <> 'ItemDone' group by item_id
)
update item set stretches = stretch.stretches from stretch where stretch.item_id = item.id::text;

alter table item drop column opened_at, drop column done_at, drop column seconds;
drop function instant;

-- A person's absence was a clock time in the note. The day it was on is needed to read it; and what was written to the
-- secretariat with an apology stayed in the note of whoever came all the same.
update meeting set attendance = (
    select jsonb_agg(
        line || jsonb_build_object('began', to_char(
            coalesce(started_at at time zone 'Europe/Copenhagen', start_at), 'YYYY-MM-DD"T"HH24:MI:SS'))
        || case when told.note is null then '{}' else jsonb_build_object(
            'note', nullif(ltrim(substr(line->>'note', length(told.note) + 1), ', '), '')) end
        order by place)
    from jsonb_array_elements(attendance) with ordinality as lines (line, place)
    left join lateral (
        select payload->'line'->>'note' as note from event
        where event.meeting_id = meeting.id and type = 'AttendanceSet' and line->>'group' <> 'APOLOGY'
              and payload->'line'->>'id' = line->>'id' and payload->'line'->>'group' = 'APOLOGY'
              and payload->'line'->>'seatId' is not null and payload->'line'->>'note' <> ''
              and starts_with(line->>'note', payload->'line'->>'note')
        order by length(payload->'line'->>'note') desc limit 1) told on true)
where jsonb_array_length(attendance) > 0;
