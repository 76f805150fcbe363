-- Which course of the database this is. A restore from a backup begins another: browsers hold facts and words that it lacks.
create table epoch (
    one       boolean primary key default true check (one),
    id        uuid not null,
    signature text not null,                 -- of this very copy of the database: a restored one has another
    since     timestamptz                    -- when a restore was noticed; null when there was none
);
