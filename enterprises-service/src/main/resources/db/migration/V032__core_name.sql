-- What tells a name from others: without accents and without the words that every other name has.
create function core_name(name text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(regexp_replace(fold_text(name),
        '\m(cong ty|tnhh|trach nhiem huu han|mot thanh vien|hai thanh vien|mtv|co phan|cp|hop danh|doanh nghiep tu nhan'
        || '|dntn|hop tac xa|htx|chi nhanh|van phong dai dien|viet nam)\M', ' ', 'g'), '[^a-z0-9]+', ' ', 'g'));
