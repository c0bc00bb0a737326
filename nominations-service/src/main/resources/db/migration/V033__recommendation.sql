-- Đề nghị cấp trên khen thưởng: what was proposed upward, and what came of each proposal.
create table recommendation (
    id          uuid        primary key,
    version     bigint      not null,
    changed_at  timestamptz not null,
    number      text        not null,
    sent_on     date        not null,
    authority   text        not null,
    signatory   text        not null,
    received_on date
);

create table recommendation_item (
    recommendation_id uuid not null references recommendation,
    position          int  not null,
    nomination        uuid not null references nomination,
    awarded           boolean,
    answer            text,
    decision_number   text,
    decided_on        date,
    primary key (recommendation_id, position),
    unique (nomination)
);
