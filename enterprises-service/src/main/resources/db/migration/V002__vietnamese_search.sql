-- Vietnamese is searched without its accents: 'Đình Trám', 'dinh tram' and their decomposed forms are one.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- unaccent is only stable, because its dictionary could be changed; ours is the one that comes with the database.
-- The collation is named so that the fold is the same whatever the database's own is.
create function fold_text(written text) returns text
    language sql immutable strict parallel safe
    return translate(
        lower(public.unaccent('public.unaccent'::regdictionary, normalize(written, NFC)) collate "pg_c_utf8"), 'đ', 'd');

-- Pattern of LIKE for "contains this word": its own %, _ and \ stand for themselves.
create function containing(word text) returns text
    language sql immutable strict parallel safe
    return '%' || regexp_replace(fold_text(word), '([%_\\])', '\\\1', 'g') || '%';
