-- The meeting as an event for the receiver's calendar (iCalendar), which goes with letters that call people to it.
alter table letter add column event text;
