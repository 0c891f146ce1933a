-- Matters of process that letters of concern raised: a country and a number, nothing of the letter.
create table process_matter (
    id          uuid    primary key,
    version     integer not null,
    country     text    not null check (country ~ '^[A-Z]{3}$'),
    received_on date    not null,
    outcome     text    check (outcome in ('TAKEN_UP', 'NOT_TAKEN_UP')),
    decided_on  date    check (decided_on >= received_on),
    check ((outcome is null) = (decided_on is null))
);
