-- Which rows a release makes of a meeting is their form. A process that makes rows of another form, such as one of the
-- release before, makes each meeting due that it changes, and what is due stays so whatever it does.
create function search_form() returns text language sql stable as $$ select 'search1' $$;
create or replace function search_is_due() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('raadslag.keeps', true), '') <> search_form() then
        insert into search_due values (new.id) on conflict do nothing;
    end if;
    return null;
end $$;
create function search_stays_due() returns trigger language plpgsql as $$
begin
    -- Within another trigger it goes with its meeting.
    if coalesce(current_setting('raadslag.keeps', true), '') <> search_form() and pg_trigger_depth() = 1 then
        return null;
    end if;
    return old;
end $$;
create trigger search_stays_due before delete on search_due for each row execute function search_stays_due();

-- What is new in this form.
alter table search_row add column sent_at timestamptz;  -- of a decision: when the minutes were sent out
create index search_row_by_sending on search_row (sent_at desc, meeting_id, place, item_id)
    where kind = 'decision' and outcome is not null and sent_at is not null;
drop index search_row_decisions;
create index search_row_decisions on search_row (start_at desc, meeting_id, place, item_id)
    where kind = 'decision' and outcome is not null;
insert into search_due select id from meeting on conflict do nothing;

-- The words of papers are learned as well. How many rows have a word is told by PostgreSQL's own statistics of
-- search_row.lexemes: search_word.rows is not kept any more.
create table search_unlearned_page (
    sha256 text not null,
    page   int not null,
    part   int not null,
    primary key (sha256, page, part),
    foreign key (sha256, page, part) references search_page on delete cascade
);
insert into search_unlearned_page select sha256, page, part from search_page;
create function search_page_is_unlearned() returns trigger language plpgsql as $$
begin
    insert into search_unlearned_page values (new.sha256, new.page, new.part) on conflict do nothing;
    return null;
end $$;
create trigger search_page_is_unlearned after insert on search_page
    for each row execute function search_page_is_unlearned();
