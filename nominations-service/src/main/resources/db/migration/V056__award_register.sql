-- The register is searched by words of the names, without their accents, as the registry of enterprises is: each word
-- folded, and behind '=' as it is written. No dictionary, no stop words.
create extension if not exists unaccent with schema public;

-- unaccent is only stable, because its dictionary could be changed; ours is the one that comes with the database.
create function fold_text(written text) returns text
    language sql immutable strict parallel safe
    return translate(
        lower(public.unaccent('public.unaccent'::regdictionary, normalize(written, NFC)) collate "pg_c_utf8"), 'đ', 'd');
create function words_of(written text) returns text[]
    language sql immutable strict parallel safe
    return array_remove(regexp_split_to_array(written collate "pg_c_utf8", '[^[:alnum:]]+'), '');
create function search_words(written text) returns tsvector
    language sql immutable strict parallel safe
    return array_to_tsvector(words_of(fold_text(written)));

-- All of these words, a long one also by its beginning; null when nothing typed is a word.
create function folded_query(typed text) returns tsquery
    language sql immutable strict parallel safe
    return (select string_agg(quote_literal(word) || case when length(word) > 2 then ':*' else '' end, ' & ')
            from unnest(words_of(fold_text(typed))) word)::tsquery;

alter table award add column words tsvector generated always as (search_words(recipient_name)) stored;
-- the commonest words are told apart from the rare ones
alter table award alter column words set statistics 1000;
create index award_words on award using gin (words);

-- runs of consecutive years, nominee by nominee
create index award_runs on award (award, nominee_key, award_year) where state = 'GRANTED';
create index past_award_runs on past_award (award, nominee_key, award_year);
-- an enterprise and its people
create index past_award_by_enterprise on past_award (nominee_tax_code, nominee_key);
