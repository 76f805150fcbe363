-- A letter of a dispatch went to an address that has been corrected since: its link opens nothing any more.
alter table dispatch_letter add column ended_at timestamptz;
