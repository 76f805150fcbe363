-- A keystroke takes 200 bytes in text_update, most of them around it. What is sent is packed some time later, as it is:
-- a thousand updates stand in one row, which PostgreSQL compresses to a tenth.

create table text_log_page (
    text_id  uuid not null references text on delete cascade,
    first    bigint not null,                -- the versions that stand here, from the first to the last
    last     bigint not null,
    payloads bytea[] not null,               -- the columns of text_update, in the order of their versions
    subjects text[] not null,
    names    text[] not null,
    times    timestamptz[] not null,
    primary key (text_id, first),
    check (last - first + 1 = all (array[
        cardinality(payloads), cardinality(subjects), cardinality(names), cardinality(times)]))
);
create trigger text_log_page_is_append_only before update on text_log_page
    for each row execute function refuse_change();

-- The log of every text, wherever it stands. Who asks for what is newer than a version says so of "last", too, and no
-- older page is opened.
create view text_log as
select text_id, version, payload, subject, by, at, version as last from text_update
union all
select text_id, first + place - 1, payload, subject, by, at, last
from text_log_page cross join lateral unnest(payloads, subjects, names, times)
     with ordinality as one (payload, subject, by, at, place);

-- An update leaves text_update for a page that has the very same, or with its text. A page leaves with its text alone.
create function log_is_never_cut() returns trigger language plpgsql as $$
declare
    of_text uuid;
begin
    for of_text in select distinct text_id from gone loop
        if not exists (select from text where id = of_text) then continue; end if;
        if exists (
            select version, payload, subject, by, at from gone where text_id = of_text
            except
            select version, payload, subject, by, at from text_log where text_id = of_text)
        then
            raise exception 'the log of a text is never cut';
        end if;
    end loop;
    return null;
end $$;
create trigger text_update_is_never_cut after delete on text_update
    referencing old table as gone for each statement execute function log_is_never_cut();
create function page_is_never_lost() returns trigger language plpgsql as $$
begin
    if exists (select from gone join text on text.id = gone.text_id) then
        raise exception 'the log of a text is never cut';
    end if;
    return null;
end $$;
create trigger text_log_page_is_never_lost after delete on text_log_page
    referencing old table as gone for each statement execute function page_is_never_lost();

-- Which logs are to be packed, and since when nobody may write in them: a trigger keeps it, whichever process freezes
-- a text.
create table text_to_pack (
    text_id uuid primary key references text on delete cascade,
    since   timestamptz not null             -- infinity: it does not say what the text says, and stays as it is
);
create index text_to_pack_by_time on text_to_pack (since);
create function text_froze_or_thawed() returns trigger language plpgsql as $$
begin
    if new.frozen is null then
        delete from text_to_pack where text_id = new.id;
    elsif old.frozen is null and new.version >= 100 then
        insert into text_to_pack (text_id, since) values (new.id, now()) on conflict do nothing;
    end if;
    return null;
end $$;
create trigger text_is_packed_when_frozen after update of frozen on text
    for each row when (old.frozen is distinct from new.frozen) execute function text_froze_or_thawed();
-- What was sent before waits as long: a process of the release before may read it meanwhile, and knows no pages.
insert into text_to_pack (text_id, since) select id, now() from text where frozen is not null and version >= 100;
