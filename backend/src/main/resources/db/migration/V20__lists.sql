-- Lists that stay as quick with a thousand meetings as with ten.

-- What decisions ask people to do, found by its deadline. The words stand in item.treatment, which a trigger follows:
-- so whoever writes an item need not know, also a process of the release before.
create table follow_up (
    item_id uuid not null references item on delete cascade,
    id      uuid not null,
    due     date,                            -- null: no deadline
    done    boolean not null,
    primary key (item_id, id)
);
create index follow_up_by_due on follow_up (coalesce(due, 'infinity'::date), id);
create index follow_up_open on follow_up (coalesce(due, 'infinity'::date), id) where not done;
create index follow_up_done on follow_up (coalesce(due, 'infinity'::date), id) where done;

create function follow_ups_of_item() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.treatment->'followUps' is not distinct from new.treatment->'followUps' then
        return new;
    end if;
    delete from follow_up where item_id = new.id;
    insert into follow_up (item_id, id, due, done)
    select new.id, (one->>'id')::uuid, (one->>'due')::date, coalesce((one->>'done')::boolean, false)
    from jsonb_array_elements(coalesce(new.treatment->'followUps', '[]')) as one
    on conflict do nothing;
    return new;
end $$;
create trigger item_has_follow_ups after insert or update of treatment on item
    for each row execute function follow_ups_of_item();
insert into follow_up (item_id, id, due, done)
select item.id, (one->>'id')::uuid, (one->>'due')::date, coalesce((one->>'done')::boolean, false)
from item cross join jsonb_array_elements(coalesce(treatment->'followUps', '[]')) as one
on conflict do nothing;

-- The list of meetings, newest first, and the few that are under way.
create index meeting_by_start on meeting (start_at desc, id);
create index item_counts on item (meeting_id, closed, status);
create index meeting_live on meeting (start_at) where status = 'live';

-- Whose word is waited for, which the start page asks.
create index round_asked_by_person on round_asked (person_id);
