-- The cases of letters of concern. Nothing here names a filer or quotes a letter.
create table response_case (
    id           uuid    primary key,
    version      integer not null,
    country      text    not null check (country ~ '^[A-Z]{3}$'),
    filed_on     date    not null,
    filer_kind   text    not null check (filer_kind ~ '^[A-Z][A-Z_]{1,40}$'),
    filers       integer not null check (filers > 0),
    concerns     integer not null check (concerns >= 0),
    process_only boolean not null,
    pseudonymous boolean not null,
    rule_set     text    not null,
    state        text    not null
);
create index response_case_by_country on response_case (country, filed_on);

-- Every step, for ever: what happened on which day, and when it was made public.
create table response_case_step (
    response_case uuid        not null references response_case (id),
    place         integer     not null,
    step          text        not null,
    happened_on   date        not null,
    entered_at    timestamptz not null,
    announced_on  date        check (announced_on >= happened_on),
    reference     text        check (reference ~ '^[A-Za-z0-9._/-]{1,120}$'),
    primary key (response_case, place)
);
