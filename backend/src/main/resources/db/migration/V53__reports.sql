-- Indmelding: an inquiry asks for whole numbers, and each answer has one for each.
create table inquiry_figure (
    inquiry_id uuid not null references inquiry,
    position   int not null,
    label      text not null,
    sum_as     text,                           -- figures of the same word are added up
    least      bigint not null,
    most       bigint not null,
    check (least <= most),
    primary key (inquiry_id, position)
);
alter table inquiry_answer add column numbers bigint[];   -- in the order of the figures; null: none are asked
