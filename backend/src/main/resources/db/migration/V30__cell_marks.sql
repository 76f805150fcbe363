-- Words in a cell of the marked table. The release before leaves it as it is, also when it marks something else.
alter table round_comment add column cell jsonb;
