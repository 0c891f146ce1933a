-- How many tries are left, by a key that tells neither an address nor an account (HMAC, another one each day).
create table limit_bucket (
    key        bytea       primary key,
    state      bytea       not null,
    touched_at timestamptz not null
);
create index limit_bucket_age on limit_bucket (touched_at);
