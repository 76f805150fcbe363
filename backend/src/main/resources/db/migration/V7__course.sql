-- The course of a meeting and after it.

-- How a body's minutes become final: by an item of the next meeting, or by everybody for his own seat.
alter table body add column approves_by text not null default 'item' check (approves_by in ('item', 'everybody'));

-- What the codes on the screens of meeting rooms are made with; one row.
create table arrival_key (
    one boolean primary key default true check (one),
    key bytea not null
);
