-- Public halves of trustees' keys until the election's key is made. Nothing here opens anything.
create table trustee_point (
    election uuid not null,
    person   uuid not null,
    name     text not null check (length(name) <= 200),
    point    text not null check (point ~ '^[A-Za-z0-9+/]{86,88}={0,2}$'),
    primary key (election, person)
);
