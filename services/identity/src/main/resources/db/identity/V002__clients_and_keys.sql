-- How a person, or a partner's system, gets tokens. Only the hash of the secret is known here.
create table access_client (
    id          uuid        primary key,
    version     integer     not null,
    client_id   text        not null unique,
    secret_hash text        not null,
    person      uuid        not null references person (id),
    origin      text        not null check (origin in ('ISSUED', 'FIRST_OPERATOR', 'DEMO')),
    created_at  timestamptz not null
);

-- The private half is sealed with the key-encryption secret, and destroyed when the key no longer signs.
create table signing_key (
    id         uuid        primary key,
    version    integer     not null,
    state      text        not null check (state in ('NEXT', 'CURRENT', 'RETIRED')),
    public_key text        not null,
    seal_salt  text,
    sealed     bytea,
    made_at    timestamptz not null,
    retired_at timestamptz,
    check ((state = 'RETIRED') = (sealed is null)),
    check ((seal_salt is null) = (sealed is null)),
    check ((state = 'RETIRED') = (retired_at is not null))
);
create unique index signing_key_current on signing_key (state) where state = 'CURRENT';
create unique index signing_key_next on signing_key (state) where state = 'NEXT';
