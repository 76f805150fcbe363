-- What people find. Each row is something that can be found in a meeting, with the classes of viewers that see it
-- exactly so. The rows are made from MeetingSight in the transaction of the change; their words follow within a second,
-- and until then a row is found by nobody.
create table search_row (
    id         bigint generated always as identity primary key,
    meeting_id uuid not null references meeting on delete cascade,
    key        uuid not null,                 -- the hash of all that stands in the row, but for who sees it
    seen       smallint not null,             -- a bit for each class of viewers
    body_id    text not null,
    start_at   timestamp not null,            -- of the meeting
    kind       text not null,                 -- meeting, case, decision, paper, follow_up
    item_id    uuid,
    part_id    uuid,                          -- an attachment, a follow-up
    number     text,
    place      text collate "C" not null,     -- of the item in its meeting, as text in order
    title      text not null,
    closed     boolean not null,
    outcome    text,
    told       text not null,                 -- its words, but for those of the texts
    texts      uuid[] not null,               -- shared texts whose words belong to it
    sha256     text,                          -- of a paper
    words      text,                          -- all of its words; null until they were put together
    lexemes    tsvector,
    made_at    timestamptz,
    unique (meeting_id, key),
    check ((words is null) = (lexemes is null))
);
create index search_row_words on search_row using gin (lexemes) with (fastupdate = off);
create index search_row_by_start on search_row (start_at desc, id);
create index search_row_decisions on search_row (start_at desc, meeting_id, place)
    where kind = 'decision' and outcome is not null;
create index search_row_of_paper on search_row (sha256) where sha256 is not null;
create index search_row_unmade on search_row (meeting_id) where lexemes is null;

-- Substitutes who were called in: in these meetings they see what members see.
create table search_called (
    meeting_id uuid not null references meeting on delete cascade,
    subject    text not null,
    primary key (subject, meeting_id)
);

-- Meetings whose rows are not those of now: nothing in them is found before they are.
create table search_due (
    meeting_id uuid primary key references meeting on delete cascade
);
insert into search_due select id from meeting;

-- A process that keeps the rows itself says so when it connects. Whoever else changes a meeting makes it due, also a
-- process of the release before.
create function search_is_due() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('raadslag.keeps', true), '') <> 'search' then
        insert into search_due values (new.id) on conflict do nothing;
    end if;
    return null;
end $$;
create trigger search_is_due_with_a_meeting after insert on meeting for each row execute function search_is_due();
create trigger search_is_due_after_a_change after update on meeting for each row
    when (old.* is distinct from new.*) execute function search_is_due();

-- Texts that were written in since their words were put together: nothing that they belong to is found.
create table search_stale (
    text_id uuid primary key references text on delete cascade
);
create function search_is_stale() returns trigger language plpgsql as $$
begin
    insert into search_stale values (new.id) on conflict do nothing;
    return null;
end $$;
create trigger search_is_stale after update of version on text for each row
    when (old.version is distinct from new.version) execute function search_is_stale();

-- The words of papers, page by page. Who may find them is said by the rows of their papers.
alter table paper_text add column searched boolean not null default false;
create index paper_text_unsearched on paper_text (sha256) where words is not null and not searched;
create table search_page (
    sha256  text not null references paper_text on delete cascade,
    page    int not null,                    -- from 1
    part    int not null,                    -- from 1: a long page is cut
    words   text not null,
    lexemes tsvector not null,
    primary key (sha256, page, part)
);
create index search_page_words on search_page using gin (lexemes) with (fastupdate = off);

-- Every word there is, for compounds: "klynge" finds "sundhedsklyngerne". Nobody is ever told of these.
create table search_word (
    word text collate "C" primary key,
    rows int not null default 0              -- about how many have it
);
create table search_part (
    part text collate "C" not null,          -- the word from some letter on
    word text collate "C" not null references search_word on delete cascade,
    primary key (part, word)
);
-- Rows whose words are not in it yet: half a word that somebody is writing is none.
create table search_unlearned (
    row_id bigint primary key references search_row on delete cascade,
    at     timestamptz not null              -- when they were put together last
);
create index search_unlearned_by_time on search_unlearned (at);
