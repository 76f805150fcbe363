-- From the calendar to approved minutes: what a meeting and an item hold beside their texts, and what was sent out.
-- Compound facts are stored as the JSON they have in the snapshot.

alter table meeting add column link text;
alter table meeting add column attendance jsonb not null default '[]';
alter table meeting add column material_due date;         -- what KD-Net is to read must be there
alter table meeting add column agenda_due date;           -- the agenda is to be sent out
alter table meeting add column comments_due date;         -- directors comment until then
alter table meeting add column remarks_due date;          -- remarks on the minutes until then
alter table meeting add column seats int not null default 0;
alter table meeting add column next_items jsonb not null default '[]';
alter table meeting add column speakers jsonb not null default '[]';
alter table meeting add column editions jsonb not null default '[]';
alter table meeting add column member_remarks jsonb not null default '[]';
alter table meeting add column approvals jsonb not null default '[]';
alter table meeting add column sent jsonb;                -- the sections as they were sent, while they are revised

update meeting set attendance = lines.list
from (select meeting_id, jsonb_agg(jsonb_build_object(
        'id', gen_random_uuid(), 'group', "group", 'name', name, 'from', "from", 'note', note, 'seatId', null,
        'present', "group" <> 'APOLOGY', 'arrived', null, 'left', null, 'online', false, 'insteadOf', null,
        'guestOf', null, 'subject', null) order by position) as list
      from attendance group by meeting_id) as lines
where lines.meeting_id = meeting.id;
drop table attendance;

alter table item add column plan jsonb not null
    default '{"kind": "decision", "minutes": null, "slot": null, "guests": [], "closedReason": null, "closedWording": null, "directorsRead": false, "approves": null}';
alter table item add column treatment jsonb not null
    default '{"points": [], "dissents": [], "followUps": [], "vote": null, "procedure": null}';
alter table item add column seconds bigint not null default 0;
alter table item rename column attachments to named;
alter table item add column attachments jsonb not null default '[]';
update item set attachments = papers.list
from (select item.id, jsonb_agg(jsonb_build_object(
        'id', gen_random_uuid(), 'title', paper.title, 'fileName', null, 'mediaType', null, 'size', null, 'sha256', null,
        'version', 0, 'ofDecision', false) order by paper.place) as list
      from item cross join unnest(named) with ordinality as paper (title, place) group by item.id) as papers
where papers.id = item.id;
alter table item drop column named;
-- While items change places two of them may stand at one for a moment.
alter table item drop constraint item_meeting_id_section_position_key;
alter table item add unique (meeting_id, section, position) deferrable initially deferred;

-- What was sent out, for good: the exact bytes, and the document that was made of them.
create table edition (
    meeting_id uuid not null references meeting on delete cascade,
    kind       text not null check (kind in ('agenda', 'minutes')),
    number     int not null,
    whole      bytea not null,               -- with closed items
    open       bytea not null,               -- without them
    whole_pdf  bytea,                        -- null until it is made, soon after
    open_pdf   bytea,
    primary key (meeting_id, kind, number)
);
create function refuse_other_content() returns trigger language plpgsql as
$$ begin
    if (new.meeting_id, new.kind, new.number, new.whole, new.open)
            is distinct from (old.meeting_id, old.kind, old.number, old.whole, old.open)
        or old.whole_pdf is not null or old.open_pdf is not null then
        raise exception 'what was sent out does not change';
    end if;
    return new;
end $$;
create trigger edition_does_not_change before update on edition for each row execute function refuse_other_content();

-- Earlier events in the words of today: a log is read from its beginning.
alter table event disable trigger event_is_append_only;
update event set payload = payload || '{"edition": null}' where type in ('AgendaPublished', 'MinutesSent');
update event set payload = payload || '{"remarksUntil": null}' where type = 'MinutesSent';
update event set payload = payload || '{"seats": 0}' where type = 'MeetingStarted';
update event set payload = payload || '{"reason": null, "wording": null}' where type = 'ItemClosedSet';
-- The first event of a meeting is never read again: rooms begin with the tables, and the log shows only its name.
alter table event enable trigger event_is_append_only;
