-- Follow-ups that are due at a meeting or as exactly as people know it, and that come back: what is due stands among the
-- planned items of its body by itself. The words stand in item.treatment, as before.

-- The day of a meeting as things are now: of one that is cancelled or deleted that of the body's next one.
create function held_on(meeting_id uuid) returns date language sql stable as
$$
    select min(held.start_at)::date
    from (select body_id, start_at from meeting where id = meeting_id
          union all select body_id, start_at from deleted_meeting where id = meeting_id) as meant
    join meeting held on held.body_id = meant.body_id and held.start_at >= meant.start_at and held.status <> 'cancelled'
$$;
-- The day of a body's first meeting after this time, cancelled ones left out.
create function next_held_on(body text, after timestamp) returns date language sql stable as
$$ select min(start_at)::date from meeting where body_id = body and start_at > after and status <> 'cancelled' $$;

alter table follow_up add column waits_for uuid, add column next_of text;
create index follow_up_waiting on follow_up (item_id, id) where waits_for is not null or next_of is not null;

-- What came of a follow-up: while it is open it stands among what is planned, once.
alter table planned_item add column follow_up_id uuid;
create unique index planned_item_of_follow_up on planned_item (source_item_id, follow_up_id)
    where follow_up_id is not null;

-- Plans an open follow-up that has a time: for the first meeting on its day or later, for the meeting that it waits for,
-- or for the body's next one. What somebody moved, renamed or took off stays so until the follow-up itself changes.
create function plan_follow_up(item uuid, one jsonb) returns void language sql as
$$
    insert into planned_item (id, body_id, title, note, closed, internal, kind, value, after, meeting_id,
                              source_item_id, follow_up_id)
    select gen_random_uuid(), coalesce(meant.body_id, one->'planned'->>'next', meeting.body_id),
           left(one->>'task', 300), nullif(one->>'who', ''), item_row.closed, true,
           case when meant.id is null then 'next' else 'meeting' end,
           case when meant.id is null then coalesce(one->'planned'->>'next', meeting.body_id) end,
           case when one->>'due' is null then meeting.start_at
                else (one->>'due')::timestamp - interval '1 second' end,
           meant.id, item_row.id, (one->>'id')::uuid
    from item item_row join meeting on meeting.id = item_row.meeting_id
    left join meeting meant on meant.id = (one->'planned'->>'meeting')::uuid
    where item_row.id = item and not coalesce((one->>'done')::boolean, false)
          and (one->>'due' is not null or one->'planned'->>'next' is not null or meant.id is not null)
    on conflict (source_item_id, follow_up_id) where follow_up_id is not null do update
    set body_id = excluded.body_id, title = excluded.title, note = excluded.note, kind = excluded.kind,
        value = excluded.value, part = null, meeting_id = excluded.meeting_id, after = excluded.after, dropped = false,
        version = planned_item.version + 1, changed_at = now(), changed_by = null;
$$;

create or replace function follow_ups_of_item() returns trigger language plpgsql as
$$
declare
    before jsonb := '[]';
    now_there jsonb := coalesce(new.treatment->'followUps', '[]');
    one jsonb;
begin
    if tg_op = 'UPDATE' then
        before := coalesce(old.treatment->'followUps', '[]');
        if before is not distinct from now_there then return new; end if;
    end if;
    delete from follow_up where item_id = new.id;
    insert into follow_up (item_id, id, due, done, waits_for, next_of)
    select new.id, (each->>'id')::uuid,
           coalesce((each->>'due')::date, held_on((each->'planned'->>'meeting')::uuid),
                    next_held_on(each->'planned'->>'next', meeting.start_at)),
           coalesce((each->>'done')::boolean, false), (each->'planned'->>'meeting')::uuid, each->'planned'->>'next'
    from jsonb_array_elements(now_there) as each join meeting on meeting.id = new.meeting_id
    on conflict do nothing;
    -- Gone or done, it is planned no more, unless it has become an item.
    delete from planned_item
    where source_item_id = new.id and follow_up_id is not null
          and not exists (select from item where item.id = planned_item.item_id)
          and follow_up_id not in (select id from follow_up where item_id = new.id and not done);
    for one in select each from jsonb_array_elements(now_there) as each
               where not exists (select from jsonb_array_elements(before) as was where was = each) loop
        perform plan_follow_up(new.id, one);
    end loop;
    return new;
end
$$;

-- A meeting that is planned, moved, cancelled or deleted moves what waits for it.
create function follow_ups_wait_on() returns trigger language plpgsql as
$$
declare
    changed uuid := coalesce(new.id, old.id);
    body text := coalesce(new.body_id, old.body_id);
begin
    -- In one order, so that two meetings that change wait for no one another.
    with waiting as (
        select item_id, id from follow_up
        where next_of = body
              or next_of is not null and item_id in (select id from item where meeting_id = changed)
              or waits_for in (select id from meeting where body_id = body
                               union all select id from deleted_meeting where body_id = body)
        order by item_id, id for update)
    update follow_up set due = coalesce(held_on(waits_for), next_held_on(next_of, meeting.start_at))
    from waiting join item on item.id = item_id join meeting on meeting.id = item.meeting_id
    where follow_up.item_id = waiting.item_id and follow_up.id = waiting.id
          and due is distinct from coalesce(held_on(waits_for), next_held_on(next_of, meeting.start_at));
    update planned_item set after = new.start_at
    from item where item.id = source_item_id and item.meeting_id = changed and tg_op = 'UPDATE' and kind = 'next'
         and planned_item.follow_up_id is not null and after = old.start_at;
    return null;
end
$$;
create trigger follow_ups_wait_on_new after insert or delete on meeting
    for each row execute function follow_ups_wait_on();
create trigger follow_ups_wait_on_moved after update of start_at, status on meeting for each row
    when ((new.start_at, new.status = 'cancelled') is distinct from (old.start_at, old.status = 'cancelled'))
    execute function follow_ups_wait_on();

-- What was agreed before and is still to come.
select plan_follow_up(item.id, one)
from item cross join jsonb_array_elements(coalesce(treatment->'followUps', '[]')) as one
where (one->>'due')::date >= current_date;
