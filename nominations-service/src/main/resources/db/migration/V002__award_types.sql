-- Awards, one row for each award and regime: whom they may honour, who decides, which share of the council, which dossier.
create table award_type (
    regime                text    not null references legal_regime,
    code                  text    not null,
    kind                  text    not null check (kind in ('TITLE', 'FORM')),
    name_vi               text    not null,
    name_en               text    not null,
    level                 text    not null check (level in ('GRASSROOTS', 'PROVINCE', 'GOVERNMENT', 'STATE')),
    decider_vi            text    not null,
    decider_en            text    not null,
    -- a movement by theme may give it
    thematic_allowed      boolean not null,
    -- for an enterprise's people the enterprise's director decides, not the board
    enterprise_decides    boolean not null,
    -- share of all council members; strictly: more than the share
    threshold_numerator   int     not null,
    threshold_denominator int     not null,
    threshold_strictly    boolean not null,
    threshold_basis       text,
    threshold_verified    boolean not null,
    documents_basis       text,
    documents_verified    boolean not null,
    legal_basis           text,
    verified              boolean not null,
    primary key (regime, code),
    check (threshold_numerator between 1 and threshold_denominator)
);

create table award_type_recipient (
    regime    text not null,
    award     text not null,
    recipient text not null check (recipient in ('INDIVIDUAL', 'COLLECTIVE', 'ENTERPRISE', 'HOUSEHOLD')),
    primary key (regime, award, recipient),
    foreign key (regime, award) references award_type (regime, code)
);

create table award_type_document (
    regime      text    not null,
    award       text    not null,
    position    int     not null,
    document    text    not null,
    -- asked for where the achievement relies on it
    conditional boolean not null,
    primary key (regime, award, document),
    foreign key (regime, award) references award_type (regime, code)
);
