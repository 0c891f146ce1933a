-- One-time links by which people set a password. Kept is the SHA-256 of what stands in the link.
create table activation_link (
    hash       bytea       primary key,
    person     uuid        not null references person (id),
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index activation_link_person on activation_link (person) where used_at is null;
