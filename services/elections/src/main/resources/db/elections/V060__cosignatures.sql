-- Who besides the service has signed a record: each person and each key once for the same record.
create table record_cosignature (
    election    uuid        not null,
    record_hash text        not null check (record_hash ~ '^[0-9a-f]{64}$'),
    name        text        not null check (length(name) between 1 and 200),
    key         text        not null check (key ~ '^[A-Za-z0-9+/]{43}=$'),
    signature   text        not null check (length(signature) = 88),
    person      uuid        not null,
    signed_at   timestamptz not null,
    primary key (election, record_hash, key),
    constraint one_cosignature_a_person unique (election, record_hash, person)
);

create trigger append_only before update or delete or truncate on record_cosignature
    for each statement execute function refuse_change();
