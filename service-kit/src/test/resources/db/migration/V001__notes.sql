create table note (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    title      text        not null unique,
    colour     text        not null
);
create table note_replica (
    id      uuid   primary key,
    version bigint not null,
    title   text   not null,
    colour  text   not null
);
