-- Texts written together: an append-only log of updates for each text, and what was made of them.

alter table text add column meeting_id uuid references meeting on delete cascade;
update text set meeting_id = item.meeting_id from item where item.id = text.item_id;
alter table text alter column meeting_id set not null;
alter table text alter column item_id drop not null;
alter table text drop constraint text_field_check;
alter table text add check (field in ('background', 'recommendation', 'casePresentation', 'decision', 'remarks'));
alter table text add check ((item_id is null) = (field = 'remarks'));
create index text_by_meeting on text (meeting_id);
create unique index one_remarks on text (meeting_id) where item_id is null;

-- The words at kept_version; later updates are in the log. kept_state is null until there is a log: then the words
-- stand in kept_ops alone, and the first who opens the text for writing puts them into the log as its first update.
alter table text rename column ops to kept_ops;
alter table text add column kept_state bytea;
alter table text add column kept_version bigint not null default 0;
alter table text add column frozen text;         -- why nobody may write now, null when the secretariat may
update text set version = 0;                     -- from now on the number of updates in the log
insert into text (id, meeting_id, field, kept_ops)
select gen_random_uuid(), id, 'remarks', '[{"insert": "\n"}]' from meeting;
update text set frozen = case
    when meeting.status = 'cancelled' then 'cancelled'
    when text.field = 'remarks' and meeting.status = 'minutes_approved' then 'minutes-approved'
    when text.field = 'remarks' and meeting.status <> 'minutes_sent' then 'not-open'
    when text.field = 'remarks' then null
    when text.field = 'decision' and meeting.status in ('minutes_sent', 'minutes_approved') then 'minutes-sent'
    when text.field = 'decision' then null
    when meeting.status in ('planned', 'drafting', 'commenting') then null
    else 'agenda-sent' end
from meeting where meeting.id = text.meeting_id;

create table text_update (
    text_id uuid not null references text on delete cascade,
    version bigint not null,                     -- taken under the text's row lock; no gaps
    payload bytea not null,                      -- a Yjs update, as it came
    subject text not null,                       -- who sent it
    by      text not null,                       -- that person's name as it was then
    at      timestamptz not null,
    primary key (text_id, version)
);
create trigger text_update_is_append_only before update on text_update
    for each row execute function refuse_change();

-- A client id belongs to whoever used it first: nobody can write in another's name.
create table text_client (
    text_id uuid not null references text on delete cascade,
    client  bigint not null,
    subject text not null,
    by      text not null,
    primary key (text_id, client)
);

-- Admission to one socket, once, for some seconds; the ticket itself is never stored.
create table ticket (
    hash          bytea primary key,
    text_id       uuid not null references text on delete cascade,
    subject       text not null,
    name          text not null,
    roles         text[] not null,
    login_expires timestamptz not null,
    expires       timestamptz not null
);

-- Words are no longer events: what earlier versions logged of them is now in the texts.
alter table event disable trigger event_is_append_only;
delete from event where type = 'TextSaved';
update event set payload = payload - 'decision' where type = 'ItemDone';
alter table event enable trigger event_is_append_only;
