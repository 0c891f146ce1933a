create table election (
    id                 uuid    primary key,
    version            integer not null,
    kind               text    not null,
    title              text    not null,
    seats              integer not null check (seats > 0),
    method             text    not null,
    term_start         date    not null,
    rule_set           text    not null,
    state              text    not null,
    extended           boolean not null,
    reminded           integer not null,
    called_on          date,
    nominations_until  date,
    vetting_until      date,
    roll_on            date,
    opens_at           timestamptz,
    closes_at          timestamptz,
    configuration      text,
    configuration_hash text check (configuration_hash ~ '^[0-9a-f]{64}$'),
    roll_number        integer,
    lot_seed           text,
    opening_approved   boolean,
    endorsement        text,
    closed_at          timestamptz,
    result_number      integer,
    published_at       timestamptz,
    challenge_until    timestamptz,
    cancelled_for      text,
    cancelled_by       text,
    check (state = 'DRAFT' or state = 'CANCELLED' or called_on is not null),
    check (opens_at < closes_at),
    check (called_on < nominations_until and nominations_until <= vetting_until),
    check (state not in ('ROLL_FROZEN', 'OPEN', 'CLOSED', 'TALLIED', 'PROVISIONAL', 'CHALLENGED', 'RECOUNTED', 'PROCLAIMED')
           or configuration_hash is not null),
    check (state <> 'OPEN' or opening_approved),
    check ((state = 'CANCELLED') = (cancelled_for is not null)),
    check (state <> 'ACCLAIMED' or endorsement is not null),
    check (state not in ('PROVISIONAL', 'CHALLENGED', 'RECOUNTED', 'PROCLAIMED')
           or (closed_at is not null and result_number is not null and published_at is not null))
);

-- How many members of each region stay through the rotation.
create table election_continuing (
    election uuid    not null references election (id),
    place    integer not null,
    region   text    not null,
    members  integer not null check (members >= 0),
    primary key (election, place),
    unique (election, region)
);

create table election_challenge (
    election   uuid    not null references election (id),
    place      integer not null,
    grounds    text    not null,
    supporters text    not null,
    stands     boolean not null,
    filed_at   timestamptz not null,
    recount    boolean,
    reason     text,
    decided_at timestamptz,
    primary key (election, place),
    check ((recount is null) = (decided_at is null))
);

-- Every count there ever was: none is changed or deleted.
create table election_result (
    election   uuid    not null references election (id),
    number     integer not null check (number > 0),
    reason     text    not null check (reason in ('COUNT', 'RETALLY', 'RECOUNT')),
    list_hash  text    not null,
    document   text    not null,
    counted_at timestamptz not null,
    primary key (election, number)
);
revoke update, delete on election_result from public;

create table candidacy (
    id             uuid    primary key,
    version        integer not null,
    election       uuid    not null references election (id),
    country        text    not null check (country ~ '^[A-Z]{3}$'),
    rule_set       text    not null,
    received_at    timestamptz not null,
    ministerial    boolean not null,
    representative text,
    strengths      text,
    contribution   text,
    other_bodies   text,
    state          text    not null,
    region         text,
    missing        text,
    cure_until     timestamptz,
    reasons        text,
    resolution     text,
    on_ballot      boolean not null,
    check (state <> 'ENDORSED' or region is not null),
    check (state <> 'REJECTED' or reasons is not null),
    check (state <> 'INCOMPLETE' or (missing is not null and cure_until is not null)),
    check (not on_ballot or state = 'WITHDRAWN')
);
create unique index candidacy_once on candidacy (election, country)
    where state in ('SUBMITTED', 'INCOMPLETE', 'UNDER_VETTING', 'ENDORSED');

create table candidacy_criterion (
    candidacy uuid    not null references candidacy (id),
    place     integer not null,
    criterion text    not null,
    verdict   text    not null,
    evidence  text    not null,
    waiver    text,
    primary key (candidacy, place),
    unique (candidacy, criterion),
    check ((verdict = 'WAIVED') = (waiver is not null))
);
