-- What a browser creates has an id that the browser chose: asked for again, because an answer was lost, it is made once.
create table chosen_id (
    id      uuid primary key,
    kind    text not null,
    place   text not null,                   -- where it was made: the id of a body, a meeting, an item or a round
    subject text not null,                   -- who made it
    at      timestamptz not null default now()
);
