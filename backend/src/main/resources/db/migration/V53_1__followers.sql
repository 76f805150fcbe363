-- An approval may follow a commitment about the same item: what was conditional becomes final when it is approved.
alter table inquiry add column follows uuid references inquiry;
create index inquiry_by_follows on inquiry (follows);
