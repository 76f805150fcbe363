-- Meetings that were planned by mistake and taken away before anybody else was concerned. Their log goes with them; that
-- they were there, and who took them away, stays.
create table deleted_meeting (
    id       uuid primary key,
    body_id  text not null references body,
    start_at timestamp not null,             -- Danish local time
    at       timestamptz not null,
    subject  text not null,                  -- the actor's subject in Keycloak
    by       text not null                   -- the actor's name as it was then
);
create trigger deleted_meeting_is_append_only before update or delete on deleted_meeting
    for each row execute function refuse_change();
