-- A document that was imported before waits again when that meeting is deleted: as long as no other meeting is of it, and
-- no other file of its import stands for the same bytes. It waits whoever deletes the meeting.
create function import_file_comes_free() returns trigger language plpgsql as $$
begin
    select d.meeting_id into new.meeting_id from imported_document d join import_batch b on b.id = new.batch_id
        where d.sha256 = new.sha256 and d.body_id = any (b.bodies) and d.meeting_id <> old.meeting_id
        order by d.at limit 1;
    if new.meeting_id is null and not exists (select from import_file other where other.batch_id = new.batch_id
            and other.sha256 = new.sha256 and other.id <> new.id and other.state <> 'twice') then
        new.state := 'waiting';
        new.taken := null;
        new.tries := 0;
    end if;
    return new;
end $$;
create trigger import_file_comes_free before update of meeting_id on import_file
    for each row when (old.state = 'twice' and old.meeting_id is not null and new.meeting_id is null)
    execute function import_file_comes_free();

-- Which body a document is of follows from what it calls the body, and from the bodies of now: body_id is no longer used.
