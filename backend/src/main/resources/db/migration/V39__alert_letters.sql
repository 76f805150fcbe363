-- By which mail people are told, each as they wish; and which alerts no letter is to be written of any more.
create table alert_mailing (
    subject  text not null,                  -- Keycloak's id
    interest text not null check (interest in ('minutes', 'rounds', 'answers', 'follow-ups')),
    mailing  text not null check (mailing in ('at-once', 'daily', 'off')),
    primary key (subject, interest)
);
create table alert_reader (
    subject  text primary key,
    language text not null check (language in ('da', 'en'))
);
alter table alert add column letter_at timestamptz;  -- null: a letter may be due
update alert set letter_at = at;
create index alert_without_letter on alert (first_at) where letter_at is null;
