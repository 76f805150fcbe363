-- Inquiries: what a body asks councils and others about one of its items, by a day, and what each of them answers.
create table inquiry (
    id          uuid primary key,
    body_id     text not null references body,
    item_id     uuid not null,                 -- not referenced: an item may leave the agenda
    kind        text not null check (kind in ('commitment', 'accession', 'report', 'hearing', 'approval')),
    question    text not null,
    last_day    date not null,                 -- the whole day, in Denmark
    visible     text not null check (visible in ('at_once', 'after_deadline', 'secretariat')),
    rate        bigint check (rate > 0),       -- øre for each inhabitant
    key_day     date,                          -- of when the inhabitants were counted, and by whom
    key_source  text,
    opened_at   timestamptz not null,
    opened_by   text not null,
    reminded_at timestamptz,
    closed_at   timestamptz,                   -- before its last day was over
    check ((rate is null) = (key_day is null) and (rate is null) = (key_source is null))
);
create index inquiry_of_item on inquiry (item_id);
create index inquiry_of_body on inquiry (body_id, last_day);

create table inquiry_party (
    inquiry_id  uuid not null references inquiry,
    external_id uuid not null references external_body,
    reason_out  text,                          -- why it is not asked; null: it is
    inhabitants int check (inhabitants > 0),
    primary key (inquiry_id, external_id)
);

-- The newest of a party counts. Nothing is ever overwritten.
create table inquiry_answer (
    id          bigint generated always as identity primary key,
    inquiry_id  uuid not null,
    external_id uuid not null,
    choice      text,                          -- null: the answer before was withdrawn
    words       text,
    channel     text not null check (channel in ('app', 'meeting', 'mail', 'phone')),
    at          timestamptz not null,
    subject     text not null,                 -- who wrote it, and that person's name as it was then
    by          text not null,
    foreign key (inquiry_id, external_id) references inquiry_party
);
create index inquiry_answer_by_party on inquiry_answer (inquiry_id, external_id, id desc);
create trigger inquiry_answer_is_append_only before update or delete on inquiry_answer
    for each row execute function refuse_change();

create table inquiry_extension (
    id         bigint generated always as identity primary key,
    inquiry_id uuid not null references inquiry,
    was        date not null,
    until      date not null,
    why        text not null,
    at         timestamptz not null,
    by         text not null
);
create index inquiry_extension_by_inquiry on inquiry_extension (inquiry_id, id);
