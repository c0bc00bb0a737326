-- The same words as before, found with less: what a name is made of is nearly always letters, digits and single spaces, and
-- a text that is in its composed form already is not composed again.

-- The dictionary of unaccent has đ as d.
create or replace function fold_text(written text) returns text
    language sql immutable strict parallel safe
    return replace(lower(public.unaccent('public.unaccent'::regdictionary,
        case when written is nfc normalized then written else normalize(written, NFC) end) collate "pg_c_utf8"), 'đ', 'd');

create or replace function words_of(written text) returns text[]
    language sql immutable strict parallel safe
    return array_remove(string_to_array(
        case when written collate "pg_c_utf8" ~ '[^[:alnum:] ]'
            then regexp_replace(written collate "pg_c_utf8", '[^[:alnum:]]+', ' ', 'g') else written end, ' '), '');

-- Not in plain SQL: that would be written into the statement with each of its parts as often as it is named.
create or replace function search_words(written text) returns tsvector
    language plpgsql immutable strict parallel safe as $$
declare
    composed text := case when written is nfc normalized then written else normalize(written, NFC) end;
begin
    return array_to_tsvector(
        words_of(replace(lower(public.unaccent('public.unaccent'::regdictionary, composed) collate "pg_c_utf8"), 'đ', 'd'))
        || string_to_array('=' || array_to_string(words_of(lower(composed collate "pg_c_utf8")), ' ='), ' '));
end $$;
