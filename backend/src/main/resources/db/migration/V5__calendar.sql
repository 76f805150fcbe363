-- The calendar: what a body's agendas begin with, its deadlines, and people's feeds.

create table agenda_template (
    body_id  text primary key references body,
    sections jsonb not null                  -- [{"title": text or null, "items": [text]}]
);
insert into agenda_template (body_id, sections)
select id, case kind when 'KKR' then
    '[{"title": "Godkendelse af referat", "items": ["Godkendelse af referat"]},
      {"title": "Siden sidst", "items": ["Orientering"]},
      {"title": "Regionalpolitiske sager", "items": []},
      {"title": "Udpegninger", "items": []},
      {"title": "KKR", "items": []},
      {"title": "Punkter til næste møde", "items": ["Foreløbig oversigt over punkter til næste møde"]},
      {"title": "Eventuelt", "items": ["Eventuelt"]}]'::jsonb
  else
    '[{"title": null, "items": ["Godkendelse af dagsorden", "Godkendelse af referat", "Gensidig orientering",
       "Udpegninger", "Foreløbige punkter til kommende møde i KKR", "Foreløbige punkter til kommende møde i KD-Net",
       "Kommende møder", "Eventuelt"]}]'::jsonb end
from body;

-- In working days: before the meeting, but remarks after the minutes were sent. No row: no such deadline.
create table deadline_rule (
    body_id  text not null references body,
    kind     text not null check (kind in ('material', 'agenda', 'remarks')),
    workdays int not null check (workdays between 0 and 250),
    primary key (body_id, kind)
);
insert into deadline_rule (body_id, kind, workdays)
select id, kind_of_deadline, case body.kind when 'KKR' then in_kkr else in_kd_net end
from body, (values ('material', 20, 10), ('agenda', 7, 5), ('remarks', 10, 10)) as rules (kind_of_deadline, in_kkr, in_kd_net);

-- A person's private feed. The secret itself is never stored. A calendar program cannot log in, so the roles are those
-- that were seen when the person last used Rådslag; they count for a while only.
create table calendar_feed (
    subject    text primary key,
    hash       bytea not null unique,
    created    timestamptz not null,
    roles      text[] not null,              -- Keycloak's groups
    roles_seen timestamptz not null
);
