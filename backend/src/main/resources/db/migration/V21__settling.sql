-- Access follows what changed, not the clock.

-- Whose seats have changed since access was last made to follow them.
create table access_unsettled (
    person_id uuid not null
);
-- Up to which day access follows the seats of everybody: seats begin and end with the days.
create table access_settled (
    one boolean primary key default true check (one),
    day date not null
);

create function seat_changed() returns trigger language plpgsql as $$
begin
    -- Also those whom an earlier row put there: this one may hide it.
    insert into access_unsettled (person_id)
    select distinct person_id from seat_holding
    where seat_id = case tg_table_name when 'seat' then (to_jsonb(new)->>'id')::uuid
                                       else (to_jsonb(new)->>'seat_id')::uuid end
      and person_id is not null;
    return new;
end $$;
create trigger holding_changes_access after insert on seat_holding
    for each row execute function seat_changed();
create trigger seat_changes_access after update on seat
    for each row execute function seat_changed();
