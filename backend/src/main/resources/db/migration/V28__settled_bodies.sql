-- When a body that somebody created was complete: its groups are there, and who created it is its secretariat. Null
-- while it is not, and for those that were always there.
alter table body add column settled_at timestamptz;
update body set settled_at = created_at where created_subject is not null;
