-- Who may be whom, and for how long.

-- A role has one word; a wrong one finds nobody, and says so nowhere.
alter table access add check (role in ('members', 'substitutes', 'chair', 'secretariat', 'directors'));

-- Somebody who was named for a round and taken out of it again: when, and by whom.
alter table round_asked add column removed_at timestamptz;
alter table round_asked add column removed_by text;
alter table round_asked add check ((removed_at is null) = (removed_by is null));
