-- Thẩm định: by what criteria the cases of a movement are scored, declared before anybody is asked to score.
create table appraisal_scheme (
    id               uuid        primary key,
    version          bigint      not null,
    changed_at       timestamptz not null,
    movement         text        not null unique references movement (code),
    maximum          numeric     not null check (maximum > 0),
    least_reviews    int         not null check (least_reviews between 1 and 20),
    combining        text        not null check (combining in ('MEAN', 'TRIMMED')),
    blindness        text        not null check (blindness in ('NONE', 'UNTIL_OWN', 'ALWAYS')),
    comment_at_most  numeric     not null,
    comment_at_least numeric     not null,
    -- of three, the highest and the lowest left out, one remains
    check (combining <> 'TRIMMED' or least_reviews >= 3)
);

-- in the order of their priority
create table appraisal_criterion (
    scheme_id uuid    not null references appraisal_scheme,
    position  int     not null,
    code      text    not null,
    name_vi   text    not null,
    name_en   text    not null,
    weight    numeric not null check (weight > 0),
    primary key (scheme_id, position),
    unique (scheme_id, code)
);

-- One appraiser's look at one case, in one round of supplement: another dossier is another review.
create table review (
    id           uuid        primary key,
    version      bigint      not null,
    changed_at   timestamptz not null,
    nomination   uuid        not null references nomination,
    round        int         not null,
    appraiser    text        not null,
    state        text        not null check (state in ('ASSIGNED', 'SUBMITTED', 'DECLINED', 'RELIEVED')),
    assigned_by  text        not null,
    opinion      text,
    reason       text,
    submitted_at timestamptz,
    check ((state = 'SUBMITTED') <= (opinion is not null and submitted_at is not null))
);
create unique index review_once on review (nomination, round, appraiser) where state in ('ASSIGNED', 'SUBMITTED');
create index review_of_appraiser on review (appraiser, id);

create table review_score (
    review_id uuid    not null references review,
    position  int     not null,
    criterion text    not null,
    points    numeric not null check (points >= 0),
    comment   text,
    primary key (review_id, position),
    unique (review_id, criterion)
);
