package dk.raadslag.search;

import dk.raadslag.danish.Endings;
import dk.raadslag.search.Query.Term;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * SQL that tells what words mean to PostgreSQL: their stems, and compounds that have them at the boundary of a part.
 * What it answers comes from all words there are, also hidden ones: it goes into a query and nowhere else.
 */
final class VocabularyStore {
    private static final int MOST_COMPOUNDS = 100;
    /** Of more words that have a stem in them somewhere only the shortest are tried. */
    private static final int MOST_TRIED = 2_000;

    /** Among fewer rows no word is so usual that it matters. */
    private static final double SMALL = 200_000;

    /**
     * A compound has the stem at its beginning, or behind something that is a word itself ("sundheds-"); what comes
     * behind the stem is an ending, or a word again.
     */
    private static final String COMPOUNDS =
            """
            select found.word from (
                select word, part from (
                    select word, word as part from search_word where word > stem and word < stem || chr(1114111)
                    union all
                    select word, part from search_part where part >= stem and part < stem || chr(1114111)) as any_of
                order by length(word), word limit $6) as found
            cross join lateral (select left(found.word, length(found.word) - length(found.part)) as head,
                                       substr(found.part, length(stem) + 1) as tail) as cut
            where (head = '' or exists (select from search_word as known where known.word = any (
                      tsvector_to_array(to_tsvector('danish', head)) || array[head, rtrim(head, 's'), rtrim(head, 'e')])))
              and (length(tail) <= 2 or exists (select from search_word as known where known.word = any (
                      tsvector_to_array(to_tsvector('danish', tail || ' ' || substr(tail, 2))) || array[tail, substr(tail, 2)])))
            order by length(found.word), found.word limit $3""";

    /** How usual words are, PostgreSQL knows by its own statistics; of a word that is not in them it is rare. */
    private static final String MEANT =
            """
            with usual as materialized (
                select word, often from pg_stats,
                    unnest(most_common_elems::text::text[], most_common_elem_freqs) as told (word, often)
                where schemaname = current_schema() and tablename = 'search_row' and attname = 'lexemes'
                    and word is not null)
            select term.place, tsvector_to_array(to_tsvector('danish', term.form)) as stems,
                   case when quoted and stem is not null then phraseto_tsquery('danish', form)::text end as phrase,
                   compounds.words as compounds, counted.share
            from unnest($1::text[], $2::boolean[], $4::boolean[]) with ordinality
                as term (form, quoted, beginning, place)
            cross join lateral (select (tsvector_to_array(to_tsvector('danish', term.form)))[1] as stem) as stemmed
            cross join lateral (select case when quoted or stem is null or length(stem) < 4 or stem ~ '[0-9]'
                then '{}'::text[] else array(%s) end as words) as compounds
            cross join lateral (
                select coalesce(case when not quoted then sum(often)
                                     when count(*) >= cardinality(tsvector_to_array(to_tsvector('danish', form)))
                                         then min(often) end, 0)::double precision
                    * least(1, greatest(0, (select reltuples from pg_class where oid = 'search_row'::regclass)) / $5)
                    as share
                from usual
                where word = any (tsvector_to_array(to_tsvector('danish', form)) || compounds.words)
                    or beginning and word >= form and word < form || chr(1114111)) as counted
            order by place"""
                    .formatted(COMPOUNDS);

    /** What each term finds; a term of nothing but small words ("og", "det") is left out. */
    Future<List<Meant>> meant(SqlConnection conn, List<Term> terms, Map<String, Set<String>> synonyms) {
        return conn.preparedQuery(MEANT)
                .execute(Tuple.tuple()
                        .addValue(terms.stream().map(Term::form).toArray(String[]::new))
                        .addValue(terms.stream().map(Term::quoted).toArray(Boolean[]::new))
                        .addValue(MOST_COMPOUNDS)
                        .addValue(terms.stream().map(Term::beginning).toArray(Boolean[]::new))
                        .addValue(SMALL)
                        .addValue(MOST_TRIED))
                .map(rows -> {
                    List<Meant> meant = new ArrayList<>();
                    rows.forEach(row -> {
                        Term term = terms.get(row.getLong("place").intValue() - 1);
                        Set<String> lexemes = new LinkedHashSet<>(List.of(row.getArrayOfStrings("stems")));
                        if (lexemes.isEmpty()) return;
                        String phrase = term.quoted() ? row.getString("phrase") : null;
                        if (!term.quoted()) {
                            List.copyOf(lexemes).forEach(stem -> lexemes.addAll(synonyms.getOrDefault(stem, Set.of())));
                            List.copyOf(lexemes).forEach(stem -> lexemes.add(Endings.otherStem(stem)));
                            lexemes.addAll(Arrays.asList(row.getArrayOfStrings("compounds")));
                            if (term.beginning()) lexemes.addAll(Endings.cut(term.form()));
                        }
                        meant.add(new Meant(
                                lexemes, term.beginning() ? term.form() : null, phrase, row.getDouble("share")));
                    });
                    return meant;
                });
    }

    /** The stem of each word, null for a small word. */
    Future<List<String>> stems(SqlConnection conn, List<String> words) {
        return conn.preparedQuery(
                        """
                        select (tsvector_to_array(to_tsvector('danish', word)))[1] as stem
                        from unnest($1::text[]) with ordinality as asked (word, place) order by place""")
                .mapping(row -> row.getString("stem"))
                .execute(Tuple.tuple().addValue(words.toArray(String[]::new)))
                .map(rows -> rows.stream().toList());
    }
}
