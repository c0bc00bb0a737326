-- Code lists: each entry with the days on which it is in force, and what became of it.
create table code_list_entry (
    list        text    not null,
    code        text    not null check (code ~ '^[A-Z0-9_]{1,40}$'),
    name_vi     text    not null,
    name_en     text    not null,
    -- code of the entry above it in the same list, or the unit that a body is of
    parent      text,
    -- [valid_from, valid_until); null is open
    valid_from  date,
    valid_until date    check (valid_until > valid_from),
    source      text    not null,
    verified    boolean not null,
    primary key (list, code)
);

-- From this day on; a chain of them regroups a series by a later map.
create table code_list_successor (
    list       text not null,
    code       text not null,
    successor  text not null,
    -- MERGED_INTO: code went into successor; SPLIT_FROM: code was taken out of successor
    kind       text not null check (kind in ('MERGED_INTO', 'SPLIT_FROM')),
    valid_from date not null,
    primary key (list, code, successor),
    foreign key (list, code) references code_list_entry (list, code),
    foreign key (list, successor) references code_list_entry (list, code)
);
