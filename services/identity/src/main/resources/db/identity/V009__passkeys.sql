-- Public keys by which people prove more than a password does. No secret stands here.
create table passkey (
    id                 uuid        primary key,
    person             uuid        not null references person (id),
    credential_id      bytea       not null unique,
    public_key         bytea       not null,
    signature_count    bigint      not null,
    user_verified      boolean     not null,
    transports         text        not null,
    backup_eligible    boolean     not null,
    backup_state       boolean     not null,
    attestation_object bytea       not null,
    label              text        not null,
    created_at         timestamptz not null,
    last_used_at       timestamptz not null
);
create index passkey_person on passkey (person);

-- What a device is asked to sign: once, soon, in one session, for one purpose.
create table passkey_challenge (
    session    uuid        not null references sign_in_session (id) on delete cascade,
    purpose    text        not null check (purpose in ('REGISTER', 'PROVE')),
    challenge  bytea       not null,
    expires_at timestamptz not null,
    primary key (session, purpose)
);
