-- What a PDF of ours carries: why nobody can rely on it, or the hash of what its pages say too. Of files that were read
-- before, nobody knows.
alter table import_file add column carried text, add column carried_sha256 text;
