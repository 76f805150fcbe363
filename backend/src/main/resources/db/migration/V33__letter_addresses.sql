-- What became of the last letter to an address.
create index letter_by_address on letter (lower("to"), created desc);
