-- Passages that people have highlighted in texts and papers, for themselves and for those they choose. No word of a text
-- lies here: a passage is found again by its position and by digests, which the reader's device makes. As with notes,
-- items and papers are not referenced.
create table highlight (
    subject       text not null,              -- Keycloak's id of the person
    id            uuid not null,              -- their device chooses it
    item_id       uuid not null,
    meeting_id    uuid not null,              -- the item's meeting when it was made
    field         text,                       -- a text of the item, or
    paper_id      uuid,                       -- a paper of it,
    file          int,                        -- in this version of its file,
    page          int,                        -- on this page, from 1
    start         int not null,               -- in characters of that text or page as they are compared
    length        int not null,
    digest        text not null,              -- of the passage
    digest_before text not null,              -- of the characters before it, and of those after it
    digest_after  text not null,
    note          text not null,
    version       bigint not null,            -- counts the changes of the note
    changed_at    timestamptz not null,
    primary key (subject, id),
    check ((field is null) = (paper_id is not null and file is not null and page is not null))
);
create index highlight_on_item on highlight (subject, item_id);

-- Colleagues who may see a highlight as long as they may read its item.
create table highlight_share (
    subject      text not null,
    highlight_id uuid not null,
    person_id    uuid not null references person,
    primary key (subject, highlight_id, person_id),
    foreign key (subject, highlight_id) references highlight on delete cascade
);
create index highlight_share_by_person on highlight_share (person_id);
