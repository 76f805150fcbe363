-- Regions, municipalities, party letters, terms; seats, the people on them and their way to a login.
-- valid_from and valid_to are the first and the last day; no last day while it holds.

create table region (
    id         text primary key,             -- as in body.region
    code       text not null unique,         -- official, e.g. 1082
    name       text not null,
    valid_from date not null,
    valid_to   date
);

create table municipality (
    code       text primary key,             -- official, e.g. 0730
    name       text not null,
    region     text not null references region,
    valid_from date not null,
    valid_to   date
);

-- Which municipalities a body is made of, and when: regions merge.
create table body_municipality (
    body_id      text not null references body,
    municipality text not null references municipality,
    valid_from   date not null,
    valid_to     date,
    primary key (body_id, municipality, valid_from)
);

-- Letters with one meaning in the whole country; local lists have letters of their own.
create table party (
    letter     text not null,
    name       text not null,
    valid_from date not null,
    valid_to   date,
    primary key (letter, valid_from)
);

create table term (
    name      text primary key,
    first_day date not null,
    last_day  date not null
);
insert into term (name, first_day, last_day)
values ('2018-2021', '2018-01-01', '2021-12-31'),
       ('2022-2025', '2022-01-01', '2025-12-31'),
       ('2026-2029', '2026-01-01', '2029-12-31');

create table person (
    id         uuid primary key,
    name       text not null,
    email      text,
    subject    text unique,                  -- Keycloak's id of the person, null until invited
    invited_at timestamptz,
    seen_at    timestamptz                   -- when the person was first here
);
create unique index person_by_email on person (lower(email));

create table seat (
    id           uuid primary key,
    body_id      text not null references body,
    term         text not null references term,
    municipality text references municipality,
    "from"       text not null,              -- as printed: the name of the municipality or region
    party        text check (party ~ '^[A-ZÆØÅ]$'),
    reason       text not null check (reason in ('mayor', 'party', 'region', 'director')),
    valid_from   date not null,
    valid_to     date,                       -- the seat itself was given up
    check (valid_to >= valid_from - 1)       -- a seat that never was ends the day before it begins
);
create index seat_by_body on seat (body_id, valid_from);

-- Who holds a seat, or stands in for its holder; also which seat was made and ended when, and by whom. Of a day counts
-- what was said last about it: a later row hides earlier ones on its days, and nothing is ever overwritten.
create table seat_holding (
    id        bigint generated always as identity primary key,
    seat_id   uuid not null references seat,
    part      text not null check (part in ('holder', 'substitute', 'seat')),
    person_id uuid references person,        -- null: nobody
    from_day  date not null,
    to_day    date,                          -- null: until further notice
    at        timestamptz not null,
    subject   text not null,                 -- who said so
    by        text not null,                 -- that person's name as it was then
    check (to_day >= from_day)
);
create index seat_holding_by_seat on seat_holding (seat_id, part, id desc);
create index seat_holding_by_person on seat_holding (person_id);
create trigger seat_holding_is_append_only before update or delete on seat_holding
    for each row execute function refuse_change();

create function seat_person(seat uuid, which text, day date) returns uuid language sql stable as $$
    select person_id from seat_holding
    where seat_id = seat and part = which and from_day <= day and (to_day is null or to_day >= day)
    order by id desc limit 1
$$;

-- What access to a body the app has given or taken, and whether Keycloak has it so yet.
create table access (
    person_id uuid not null references person,
    body_id   text not null references body,
    role      text not null,
    wanted    boolean not null,
    lapsed    boolean not null default false,-- unwanted only because there is no seat for now: it comes back with one
    done      boolean not null,              -- Keycloak's groups are as wanted
    from_day  date not null,                 -- not before that day
    at        timestamptz not null,
    subject   text not null,
    by        text not null,
    primary key (person_id, body_id, role)
);
create index access_open on access (from_day) where not done;

-- From this moment on the rights of a person are others: tokens issued before are worth nothing.
create table revocation (
    subject text primary key,
    at      timestamptz not null
);
create index revocation_by_time on revocation (at);

-- A ticket is worth no more than the login it was given for.
alter table ticket add column login_issued timestamptz not null default now();
