-- Bodies, meetings, items, their texts, and the log of what happened.
-- Names are those of GLOSSARY.md; enumerations are stored as their JSON codes.

create table body (
    id       text primary key,               -- also the name of its group in Keycloak
    kind     text not null check (kind in ('KKR', 'KD_NET')),
    name     text not null unique,
    region   text not null,                  -- a region's KKR and KD-Net belong together
    unique (kind, region)
);

insert into body (id, kind, name, region)
select kind_id || '-' || region_id, kind, prefix || ' ' || region, region_id
from (values ('kkr', 'KKR', 'KKR'), ('kd-net', 'KD_NET', 'KD-Net')) as kinds (kind_id, kind, prefix),
     (values ('nordjylland', 'Nordjylland'), ('midtjylland', 'Midtjylland'), ('syddanmark', 'Syddanmark'),
             ('hovedstaden', 'Hovedstaden'), ('sjaelland', 'Sjælland')) as regions (region_id, region);

create table meeting (
    id              uuid primary key,
    body_id         text not null references body,
    start_at        timestamp not null,      -- Danish local time, as printed on the agenda
    end_at          timestamp,
    place           text,
    status          text not null,
    shows_decisions boolean not null default false,
    started_at      timestamptz,
    ended_at        timestamptz,
    version         bigint not null          -- number of the last event; taken under this row's lock
);
create index meeting_by_body on meeting (body_id, start_at desc);

create table attendance (
    meeting_id uuid not null references meeting on delete cascade,
    position   int not null,
    "group"    text not null,
    name       text not null,
    "from"     text,
    note       text,
    primary key (meeting_id, position)
);

create table section (
    meeting_id uuid not null references meeting on delete cascade,
    position   int not null,
    number     text,
    title      text,
    primary key (meeting_id, position)
);

create table item (
    id            uuid primary key,
    meeting_id    uuid not null,
    section       int not null,
    position      int not null,              -- in its section
    number        text not null,
    title         text not null,
    case_number   text,
    case_officers text[] not null default '{}',
    presenters    text[] not null default '{}',
    attachments   text[] not null default '{}',
    status        text not null,
    outcome       text,
    closed        boolean not null default false,
    opened_at     timestamptz,
    done_at       timestamptz,
    foreign key (meeting_id, section) references section on delete cascade,
    unique (meeting_id, section, position),
    check (outcome is null or status = 'done')  -- imported minutes may not tell the outcome
);
-- At most one item is open at a time, whatever the code believes.
create unique index one_open_item on item (meeting_id) where status = 'open';

create table text (
    id      uuid primary key,
    item_id uuid not null references item on delete cascade,
    field   text not null check (field in ('background', 'recommendation', 'casePresentation', 'decision')),
    ops     jsonb not null,
    version bigint not null default 0,       -- counts saves
    unique (item_id, field)
);

create table event (
    meeting_id uuid not null references meeting on delete cascade,
    version    bigint not null,
    at         timestamptz not null,
    subject    text not null,                -- the actor's subject in Keycloak
    by         text not null,                -- the actor's name as it was then
    type       text not null,
    payload    jsonb not null,
    primary key (meeting_id, version)
);
-- The log is append-only.
create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'the event log is append-only'; end $$;
create trigger event_is_append_only before update on event
    for each row execute function refuse_change();
