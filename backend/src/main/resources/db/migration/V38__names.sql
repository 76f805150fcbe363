-- Names as they are compared when somebody looks for a person: small letters, "aa" as "å", no accents, word by word.
-- Does not depend on the locale of the database.
create function name_form(words text) returns text language sql immutable parallel safe as $$
    select replace(translate(lower(words collate "da-x-icu"),
                             'àáâãäèéêëìíîïòóôõöùúûüýÿñç-./''’,()&',
                             'aaaaaeeeeiiiiooooouuuuyync         '), 'aa', 'å')
$$;
create index person_by_words on person using gin (to_tsvector('simple', name_form(name)));
create index seat_by_words on seat using gin (to_tsvector('simple', name_form("from")));
