-- The vault: keys and sealed content, in two schemas so that backups can keep them apart. A database and a role of its own.
-- Every key is locked with the service's key file, to its place. docs/threat-model-vault.md
create schema keys;
create schema content;

-- Of the intake desk, of publication, of officers: X25519 private halves, locked.
create table keys.holder_key (
    holder       text  primary key check (holder = 'intake' or holder = 'publication' or holder like 'officer:%'),
    private_half bytea not null
);

create table keys.case_key (
    case_id     uuid  not null,
    compartment text  not null check (compartment in ('CASE', 'SHARED')),
    public_half bytea not null, -- locked too: nobody puts another in its place
    primary key (case_id, compartment)
);

-- A case's private half, wrapped to a holder (HPKE), then locked.
create table keys.wrapped_key (
    case_id     uuid  not null,
    compartment text  not null,
    holder      text  not null,
    wrapped     bytea not null,
    primary key (case_id, compartment, holder),
    foreign key (case_id, compartment) references keys.case_key on delete cascade
);

-- Cases whose keys were destroyed never get others.
create table keys.shredded (
    case_id uuid primary key
);

create table content.sealed (
    id          uuid  primary key,
    case_id     uuid  not null,
    compartment text  not null check (compartment in ('CASE', 'SHARED')),
    wrapped_key bytea not null,
    pieces      integer check (pieces > 0), -- not known until all came
    begun_on    date  not null default current_date -- a day, for the sweep; no time tells who was at work when
);
create index sealed_by_case on content.sealed (case_id);

create table content.piece (
    sealed uuid    not null references content.sealed on delete cascade,
    number integer not null check (number >= 0),
    bytes  bytea   not null,
    primary key (sealed, number)
);
alter table content.piece alter column bytes set storage external; -- ciphertext does not get smaller
