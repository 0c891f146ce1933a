-- How the committee elects who co-chairs it.
create table co_chair_election (
    id                uuid    primary key,
    version           integer not null,
    constituency      text    not null check (constituency in ('GOVERNMENT', 'CIVIL_SOCIETY')),
    incoming_from     date    not null,
    lead_from         date    not null check (lead_from > incoming_from),
    last_day          date    not null check (last_day > lead_from),
    rule_set          text    not null,
    candidacies_until date    not null check (candidacies_until < incoming_from),
    lot_seed          text    not null,
    state             text    not null,
    elected           text,
    because           text,
    check ((state in ('ELECTED', 'NAMED')) = (elected is not null)),
    check (state not in ('FAILED', 'CANCELLED') or because is not null)
);
create unique index co_chair_election_once on co_chair_election (constituency, incoming_from)
    where state not in ('FAILED', 'CANCELLED');

-- The note is the only free text, and can be erased.
create table co_chair_candidate (
    election    uuid    not null references co_chair_election (id),
    place       integer not null,
    holder      text    not null check (holder ~ '^([A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'),
    note        text,
    withdrawn   boolean not null,
    received_at timestamptz not null,
    primary key (election, place),
    unique (election, holder)
);
create table co_chair_round (
    election uuid    not null references co_chair_election (id),
    place    integer not null,
    round    uuid    not null references secret_round (id),
    votes    text,
    line     text,
    go_on    text,
    primary key (election, place),
    check ((votes is null) = (line is null))
);
