-- Sentences that were found to be promises, and that a person said are none, or are seen to elsewhere.
create table dismissed_promise (
    item_id      uuid not null references item on delete cascade,
    words        text not null,               -- the sentence; in other words it is told again
    dismissed_by text not null,
    dismissed_at timestamptz not null default now(),
    primary key (item_id, words)
);
