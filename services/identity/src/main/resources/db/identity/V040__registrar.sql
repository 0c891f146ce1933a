-- Which member of an election has a credential for its ballot box. What is cast with it stands elsewhere, sealed; the
-- credential itself is shown once and stands nowhere. docs/threat-model-elections.md

-- Who may vote, as elections told it last.
create table electoral_roll (
    election uuid    not null,
    member   text    not null,
    number   integer not null, -- of the version of the roll
    primary key (election, member)
);

create table voting_credential (
    hash         bytea   primary key check (octet_length(hash) = 32),
    election     uuid    not null,
    member       text    not null,
    holder       uuid    not null,
    revoked      boolean not null default false,
    told         boolean not null default false, -- the box knows that it is valid
    told_revoked boolean not null default false, -- the box knows that it is not
    check (revoked or not told_revoked)
);
create unique index one_live_credential on voting_credential (election, member) where not revoked;
create index voting_credential_untold on voting_credential (election) where not told or (revoked and not told_revoked);
