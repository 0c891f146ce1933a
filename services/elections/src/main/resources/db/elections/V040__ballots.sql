-- The ballot side of an election, as far as the elections service may know it. Ballots stand in a database of their own.

-- What the box was told to do: written with the election's own change, carried out after it, again if need be.
create table ballot_order (
    election           uuid        primary key,
    opens_at           timestamptz not null,
    closes_at          timestamptz not null,
    configuration_hash text        not null check (configuration_hash ~ '^[0-9a-f]{64}$'),
    roll_size          integer     not null check (roll_size >= 0),
    close_asked        boolean     not null default false,
    version            integer     not null default 1,
    done               integer     not null default 0,
    check (opens_at < closes_at)
);

-- The public half of an election's key. Its private half is split among the trustees, and nowhere else.
create table ballot_key (
    election   uuid        primary key,
    public_key bytea       not null check (octet_length(public_key) = 65),
    threshold  integer     not null check (threshold >= 2),
    trustees   integer     not null,
    made_at    timestamptz not null,
    check (trustees between threshold and 255)
);

-- Each share, sealed to the key of its trustee, and the hash by which a wrong one is known.
create table trustee_share (
    election    uuid    not null references ballot_key,
    number      integer not null check (number between 1 and 255),
    trustee     uuid    not null,
    trustee_key bytea   not null check (octet_length(trustee_key) = 65),
    sealed      bytea   not null,
    commitment  bytea   not null check (octet_length(commitment) = 32),
    primary key (election, number),
    constraint one_share_a_trustee unique (election, trustee)
);

-- The opened ballots, sorted, in one text: there is nothing to tell one row from another by.
create table opened_ballots (
    election  uuid        primary key,
    ballots   integer     not null check (ballots >= 0),
    invalid   integer     not null check (invalid between 0 and ballots),
    list      text        not null,
    list_hash text        not null check (list_hash ~ '^[0-9a-f]{64}$'),
    opened_at timestamptz not null
);

create trigger append_only before update or delete or truncate on ballot_key
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on trustee_share
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on opened_ballots
    for each statement execute function refuse_change();
