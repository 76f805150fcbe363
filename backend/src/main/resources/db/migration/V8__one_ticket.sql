-- One table of tickets: a ticket admits to a text once, or to an attachment for some minutes. Links to attachments that
-- were given a moment before the update are asked for again.
drop table file_ticket;
alter table ticket drop constraint ticket_text_id_fkey;
alter table ticket rename column text_id to thing;
