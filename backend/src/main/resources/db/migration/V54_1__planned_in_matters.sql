-- A planned item is a station of a matter: of the one that is named here, otherwise of that of the item it came of.
alter table planned_item add matter_id uuid references matter;
create index planned_item_of_matter on planned_item (matter_id) where matter_id is not null;
