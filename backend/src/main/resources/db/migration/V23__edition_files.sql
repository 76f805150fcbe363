-- The files that an edition was made into besides its PDF, each as it was first made.
create table edition_file (
    meeting_id uuid not null,
    kind       text not null,
    number     int not null,
    closed     boolean not null,             -- with closed items; false also where the edition has none
    ending     text not null check (ending in ('docx', 'html', 'txt')),
    content    bytea not null,
    primary key (meeting_id, kind, number, closed, ending),
    foreign key (meeting_id, kind, number) references edition on delete cascade
);
create trigger edition_file_does_not_change before update on edition_file
    for each row execute function refuse_change();

-- Which edition a file is: asked by anybody who holds one.
create index edition_by_whole on edition (sha256(whole));
create index edition_by_open on edition (sha256(open));
create index edition_by_whole_pdf on edition (sha256(whole_pdf));
create index edition_by_open_pdf on edition (sha256(open_pdf));
create index edition_file_by_content on edition_file (sha256(content));
