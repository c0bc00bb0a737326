-- Names are searched by the beginnings of their words. An index of words, unlike one of trigrams, knows how common each
-- one is, so that both "công ty" and a rare name are found at once.

-- The words of a text; everything that is no letter and no digit stands between them.
create function words_of(written text) returns text[]
    language sql immutable strict parallel safe
    return array_remove(regexp_split_to_array(written collate "pg_c_utf8", '[^[:alnum:]]+'), '');

-- Each word without its accents, and behind '=' as it is written: who types the accents means them.
create function search_words(written text) returns tsvector
    language sql immutable strict parallel safe
    return array_to_tsvector(
        words_of(fold_text(written))
        || string_to_array(
            '=' || array_to_string(words_of(lower(normalize(written, NFC) collate "pg_c_utf8")), ' ='), ' '));

-- All of these words or words that begin with them; null when nothing typed is a word.
create function folded_query(typed text) returns tsquery
    language sql immutable strict parallel safe
    return (select string_agg(quote_literal(word) || ':*', ' & ') from unnest(words_of(fold_text(typed))) word)::tsquery;
create function accented_query(typed text) returns tsquery
    language sql immutable strict parallel safe
    return (select string_agg(quote_literal('=' || word) || ':*', ' & ')
            from unnest(words_of(lower(normalize(typed, NFC) collate "pg_c_utf8"))) word)::tsquery;

alter table enterprise
    add column words tsvector generated always as (
        search_words(tax_code || ' ' || name_vi || ' ' || coalesce(name_en, ''))) stored;
-- the commonest words are told apart from the rare ones
alter table enterprise alter column words set statistics 1000;
create index enterprise_words on enterprise using gin (words);
drop index enterprise_search;
alter table enterprise drop column search_text;
drop function containing(text);
