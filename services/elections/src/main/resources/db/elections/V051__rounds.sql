-- Secret ballots among few candidates: run-offs of elections, rounds of the co-chairs' election.
create table secret_round (
    id                 uuid    primary key,
    version            integer not null,
    purpose            text    not null check (purpose in ('RUN_OFF', 'CO_CHAIR')),
    owner              uuid    not null,
    number             integer not null check (number > 0),
    title              text    not null,
    candidates         text    not null,
    state              text    not null check (state in ('CALLED', 'OPEN', 'CLOSED', 'COUNTED', 'CANCELLED')),
    opens_at           timestamptz not null,
    closes_at          timestamptz not null check (opens_at < closes_at),
    configuration      text    not null,
    configuration_hash text    not null check (configuration_hash ~ '^[0-9a-f]{64}$'),
    opening_approved   boolean not null,
    document           text,
    published          boolean not null,
    unique (owner, number),
    check (state not in ('OPEN', 'CLOSED', 'COUNTED') or opening_approved),
    check ((state = 'COUNTED') = (document is not null)),
    check (not published or state = 'COUNTED')
);
create unique index secret_round_one_open on secret_round (owner) where state in ('CALLED', 'OPEN', 'CLOSED');

-- The ladder for ties, where an election declares another one than the rules.
alter table election add column ties text;
