-- Withdrawals by a government's own letter. The letters themselves stand in the register.

create table withdrawal (
    id                   uuid    primary key,
    version              integer not null,
    country              text    not null check (country ~ '^[A-Z]{3}$'),
    rule_set             text    not null,
    signed_by            text    not null,
    letter_date          date    not null,
    received_date        date    not null,
    stated_on            date,
    effective_on         date    not null,
    letter               uuid    not null references letter (id),
    confirmation_request uuid    references letter (id),
    confirmation         uuid    references letter (id),
    acknowledgement      uuid    references letter (id),
    retraction           uuid    references letter (id),
    state                text    not null,
    while_under_review   boolean not null,
    informed_on          date,
    information_ref      text,
    published_on         date,
    check (received_date >= letter_date),
    check ((informed_on is null) = (information_ref is null)),
    check ((state = 'RETRACTED') = (retraction is not null)),
    check (state <> 'WITHDRAWN' or (acknowledgement is not null and published_on is not null))
);
-- One at a time; a government that returned may withdraw again.
create unique index one_open_withdrawal on withdrawal (country)
    where state not in ('WITHDRAWN', 'RETRACTED', 'NOT_AUTHENTIC');

-- What sources say about the dates, also where they contradict each other.
create table withdrawal_source (
    withdrawal uuid    not null references withdrawal (id),
    place      integer not null,
    kind       text    not null check (kind in ('LETTER', 'RECEIPT', 'EFFECT')),
    earliest   date    not null,
    latest     date    not null check (latest >= earliest),
    source     text    not null,
    primary key (withdrawal, place)
);
