-- How a person signs in. The address they sign in with stands in personal_data and nowhere else.
create table account (
    person        uuid        primary key references person (id),
    version       integer     not null,
    password_hash text        not null,
    changed_at    timestamptz not null
);
