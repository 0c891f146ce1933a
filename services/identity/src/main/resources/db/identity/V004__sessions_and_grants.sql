-- Applications people sign in to with a browser: the portal. Only the hash of the secret is known here.
create table web_client (
    id            uuid    primary key,
    version       integer not null,
    client_id     text    not null unique,
    secret_hash   text    not null,
    redirect_uris text    not null, -- separated by spaces
    sign_out_uris text    not null,
    origin        text    not null check (origin in ('CONFIGURED', 'DEMO'))
);

-- One sign-in on one device. The cookie's secret is random; kept is its SHA-256.
create table sign_in_session (
    id           uuid        primary key,
    version      integer     not null,
    secret_hash  bytea       not null unique,
    person       uuid        not null references person (id),
    device       text        not null,
    proof        text        not null check (proof in ('PASSWORD', 'PASSKEY')),
    proved_at    timestamptz not null,
    began_at     timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    ended_because text,
    check ((ended_at is null) = (ended_because is null))
);
create index sign_in_session_person on sign_in_session (person) where ended_at is null;

-- What an application was granted by one sign-in: a code, then tokens that replace each other.
create table access_grant (
    id              uuid        primary key,
    version         integer     not null,
    client          uuid        not null references web_client (id),
    session         uuid        not null references sign_in_session (id),
    person          uuid        not null references person (id),
    scopes          text        not null,
    redirect_uri    text        not null,
    code_challenge  text        not null,
    nonce           text,
    proof           text        not null,
    proved_at       timestamptz not null,
    granted_at      timestamptz not null,
    revoked_at      timestamptz,
    revoked_because text,
    check ((revoked_at is null) = (revoked_because is null))
);
create index access_grant_session on access_grant (session);

-- Every code and token of a grant by its SHA-256. One that was spent and comes again was stolen: the grant is revoked.
create table granted_token (
    hash         bytea       primary key,
    access_grant uuid        not null references access_grant (id) on delete cascade,
    kind         text        not null check (kind in ('CODE', 'ACCESS', 'REFRESH', 'IDENTITY')),
    issued_at    timestamptz not null,
    expires_at   timestamptz not null,
    spent_at     timestamptz
);
create index granted_token_grant on granted_token (access_grant);
create unique index granted_token_refresh on granted_token (access_grant) where kind = 'REFRESH' and spent_at is null;
