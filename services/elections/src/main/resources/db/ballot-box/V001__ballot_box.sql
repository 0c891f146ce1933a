-- The ballot box: credentials (as hashes) and sealed ballots, and the public board. A database and a role of its own.
-- No name, person, address or time of a cast stands here, and no number that counts casts. docs/threat-model-elections.md

-- Procedure time, as in every database of the house: the transaction's start, shifted in the demo profile only.
create table procedure_clock (
    the_one boolean primary key default true check (the_one),
    shift   interval not null default interval '0'
);
insert into procedure_clock default values;

create function procedure_now() returns timestamptz language sql stable
    as $$ select now() + shift from procedure_clock $$;

create table box (
    election           uuid        primary key,
    configuration_hash text        not null check (configuration_hash ~ '^[0-9a-f]{64}$'),
    roll_size          integer     not null check (roll_size >= 0),
    sealed_length      integer     not null check (sealed_length > 0),
    opens_at           timestamptz not null,
    closes_at          timestamptz not null,
    closed             boolean     not null default false,
    used               integer     check (used >= 0), -- credentials that cast a ballot to be counted
    check (opens_at < closes_at),
    check (closed = (used is not null))
);

-- Whose they are, the registrar knows, and only the registrar.
create table credential (
    election uuid    not null references box,
    hash     bytea   not null check (octet_length(hash) = 32),
    revoked  boolean not null default false,
    primary key (election, hash)
);

-- One row per credential while ballots are taken; emptied when the box closes.
create table ballot (
    election   uuid  not null,
    credential bytea not null,
    tracker    bytea not null check (octet_length(tracker) = 32),
    sealed     bytea not null,
    constraint one_ballot_a_credential primary key (election, credential),
    foreign key (election, credential) references credential
);

-- What is left when the box has closed: no credentials, in the order of the trackers, written at once.
create table sealed_ballot (
    election uuid  not null references box,
    tracker  bytea not null,
    sealed   bytea not null,
    primary key (election, tracker)
);

-- Every tracker there ever was, and the batches in which the board told of it.
create table tracker (
    election         uuid    not null references box,
    tracker          bytea   not null check (octet_length(tracker) = 32),
    superseded       boolean not null default false,
    cast_batch       integer,
    superseded_batch integer,
    constraint cast_once primary key (election, tracker),
    check (superseded_batch is null or (superseded and cast_batch is not null))
);
create index tracker_untold on tracker (election)
    where cast_batch is null or (superseded and superseded_batch is null);

-- The public board, append-only; checkpoint is a signed note over its size and Merkle root after the batch.
create table board_batch (
    election   uuid    not null references box,
    batch      integer not null check (batch > 0),
    size       integer not null check (size > 0),
    root       bytea   not null check (octet_length(root) = 32),
    checkpoint text    not null,
    primary key (election, batch)
);
create table board_entry (
    election uuid    not null,
    position integer not null check (position >= 0),
    kind     text    not null check (kind in ('CAST', 'SUPERSEDED')),
    tracker  bytea   not null,
    batch    integer not null,
    primary key (election, position),
    unique (election, tracker, kind)
);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation'; end $$;

create trigger append_only before update or delete or truncate on board_batch
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on board_entry
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on sealed_ballot
    for each statement execute function refuse_change();
