-- The words of papers, by the hash of the file: the same file is read once, however often it was uploaded.
create table paper_text (
    sha256         text primary key,
    tried          int not null default 0,
    due            timestamptz default now(),  -- not before; null once it was read or given up
    fault          text,                       -- why it cannot be read
    words          text,                       -- a paragraph a line, a form feed where a page begins
    heading_lines  int[] not null default '{}',
    heading_levels int[] not null default '{}',
    pictures       int[] not null default '{}',  -- pages without words
    cut            boolean not null default false,
    hides          boolean not null default false,
    civil_number   boolean not null default false,
    check (cardinality(heading_lines) = cardinality(heading_levels)),
    check (due is not null or (words is null) <> (fault is null))
);
create index paper_text_due on paper_text (due) where due is not null;
create index attachment_file_by_hash on attachment_file (sha256);

-- A row comes with the first file of its hash and goes with the last, in the same transaction, whoever writes.
create function paper_is_read(media_type text) returns boolean language sql immutable as $$
    select media_type = 'application/pdf' or media_type like 'application/vnd.openxmlformats-officedocument.%'
$$;
create function paper_comes() returns trigger language plpgsql as $$
begin
    -- The update takes the row's lock: one that is being deleted comes anew.
    insert into paper_text (sha256) values (new.sha256) on conflict (sha256) do update set tried = paper_text.tried;
    return null;
end $$;
create function paper_goes() returns trigger language plpgsql as $$
begin
    perform from paper_text where sha256 = old.sha256 for update;
    delete from paper_text where sha256 = old.sha256
        and not exists (select from attachment_file where sha256 = old.sha256);
    return null;
end $$;
create trigger paper_comes after insert on attachment_file
    for each row when (paper_is_read(new.media_type)) execute function paper_comes();
create trigger paper_goes after delete on attachment_file for each row execute function paper_goes();

insert into paper_text (sha256) select distinct sha256 from attachment_file where paper_is_read(media_type);
