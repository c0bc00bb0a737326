-- Approved figures as their owner told them, version by version: what a dossier may cite. Written by its projection alone.
create table evidence_view (
    id       uuid    not null,
    version  bigint  not null,
    kind     text    not null,
    tax_code text,
    approved boolean not null,
    sha256   text    not null,
    content  text    not null,
    primary key (id, version)
);

-- what a nomination cites, with the hash that stood there when it did
create table nomination_evidence (
    nomination_id uuid   not null references nomination,
    position      int    not null,
    reference     uuid   not null,
    cited_version bigint not null,
    sha256        text   not null,
    primary key (nomination_id, position)
);

-- Each submission freezes what it says: one canonical document and its hash, never changed.
create table nomination_dossier (
    nomination_id uuid        not null references nomination,
    number        int         not null,
    sha256        text        not null,
    manifest      text        not null,
    frozen_at     timestamptz not null,
    primary key (nomination_id, number)
);
alter table nomination add dossier_sha256 text;
alter table award add dossier_sha256 text;
