-- Closing an item closes its matter also while somebody opens that matter: the update waits for them, and counts.
create or replace function close_matters() returns trigger language plpgsql as
$$ begin
    update matter
    set closed = true,
        version = case when closed then version else version + 1 end,
        changed_at = case when closed then changed_at else now() end,
        changed_by = case when closed then changed_by end
    where source_item_id = new.id;
    return null;
end $$;

-- Whether sections, as a meeting keeps what was sent, have an item; null for none.
create function has_item(sections jsonb, item_id uuid) returns boolean language sql stable as
$$ select sections @> jsonb_build_array(
    jsonb_build_object('items', jsonb_build_array(jsonb_build_object('id', item_id)))) $$;

-- The few agendas that are being revised: others read them as they were sent.
create index meeting_revised on meeting (id) where sent is not null;
