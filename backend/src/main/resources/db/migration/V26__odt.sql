-- Editions are made into files for Writer too.
alter table edition_file drop constraint edition_file_ending_check;
alter table edition_file add constraint edition_file_ending_check check (ending in ('docx', 'odt', 'html', 'txt'));
