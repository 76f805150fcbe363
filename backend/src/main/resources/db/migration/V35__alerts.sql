-- What one person was told of: references and no words, since what they name may be closed later.
create sequence alert_seq;
create table alert (
    id         uuid primary key default gen_random_uuid(),
    subject    text not null,                -- who is told: Keycloak's id
    kind       text not null,
    meeting_id uuid not null references meeting on delete cascade,
    item_id    uuid,
    part_id    uuid,                         -- the round, the follow-up, the remark, the line of the list of participants
    day        date,                         -- the deadline that it reminds of
    first_at   timestamptz not null,
    at         timestamptz not null,         -- when it last happened, of those within five minutes
    times      int not null default 1,
    read_at    timestamptz,
    seq        bigint not null default nextval('alert_seq')  -- another one with each change of the row
);
create index alert_by_subject on alert (subject, at desc);
create index alert_by_meeting on alert (meeting_id);
create index alert_by_time on alert (at);
-- Of a deadline people are told once, whichever process comes first.
create unique index alert_of_deadline on alert (subject, kind, part_id, day) where day is not null;
