-- What somebody has begun to write and not sent: theirs alone, sealed, one of each kind.
create table draft (
    person uuid not null,
    kind text not null check (kind ~ '^[a-z-]+$'),
    sealed bytea not null,
    saved_at timestamptz not null default now(),
    primary key (person, kind)
);
