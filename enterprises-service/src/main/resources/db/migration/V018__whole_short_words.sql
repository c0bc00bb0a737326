-- Short words are asked for as they are (tử is not the beginning of tuấn), unless somebody is still typing the last one;
-- digits are looked for among the tax codes in their own index, where a short beginning costs nothing.
drop function folded_query(text);
drop function accented_query(text);

-- All of these words; null when nothing typed is one.
create function words_query(words text[], mark text, unfinished boolean) returns tsquery
    language sql immutable strict parallel safe
    return (select string_agg(
                quote_literal(mark || word)
                || case when length(word) > 2 or unfinished and turn = cardinality(words) then ':*' else '' end, ' & ')
            from unnest(words) with ordinality as typed (word, turn))::tsquery;
create function folded_query(typed text, unfinished boolean) returns tsquery
    language sql immutable strict parallel safe
    return words_query(words_of(fold_text(typed)), '', unfinished);
create function accented_query(typed text, unfinished boolean) returns tsquery
    language sql immutable strict parallel safe
    return words_query(words_of(lower(normalize(typed, NFC) collate "pg_c_utf8")), '=', unfinished);

alter table enterprise
    alter column words set expression as (search_words(name_vi || ' ' || coalesce(name_en, '')));
