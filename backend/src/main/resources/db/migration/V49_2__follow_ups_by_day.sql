-- What a follow-up with a deadline planned stands at its day as long as no meeting is known on that day or later, not at
-- the body's next meeting, which may be long before.
create or replace function plan_follow_up(item uuid, one jsonb) returns void language sql as
$$
    insert into planned_item (id, body_id, title, note, closed, internal, kind, value, after, meeting_id,
                              source_item_id, follow_up_id)
    select gen_random_uuid(), coalesce(meant.body_id, one->'planned'->>'next', meeting.body_id),
           left(one->>'task', 300), nullif(one->>'who', ''), item_row.closed, true,
           case when meant.id is not null then 'meeting' when one->>'due' is null then 'next' else 'day' end,
           case when meant.id is not null then null
                else coalesce(one->>'due', one->'planned'->>'next') end,
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

update planned_item set kind = 'day', value = (after + interval '1 second')::date::text
where follow_up_id is not null and kind = 'next'
      and not exists (select from follow_up where item_id = source_item_id and id = follow_up_id and next_of is not null);
