-- What membership has told about who takes part and who votes, in the order of hearing: the source of every roll.
create table electorate_fact (
    heard        bigint generated always as identity primary key,
    country      text not null check (country ~ '^[A-Z]{3}$'),
    kind         text not null check (kind in ('STATUS', 'VOTES')),
    value        text not null,
    effective_on date not null,
    effective_by date not null check (effective_by >= effective_on)
);
create index electorate_fact_country on electorate_fact (country, heard);

-- Each version of an election's roll; the newest frozen one holds.
create table roll (
    election  uuid    not null,
    number    integer not null check (number > 0),
    made_on   date    not null,
    rule_set  text    not null,
    because   text    not null,
    hash      text    not null check (hash ~ '^[0-9a-f]{64}$'),
    frozen_at timestamptz,
    primary key (election, number)
);
create table roll_line (
    election uuid    not null,
    number   integer not null,
    country  text    not null,
    eligible boolean not null,
    reason   text    not null,
    primary key (election, number, country),
    foreign key (election, number) references roll (election, number) deferrable initially deferred
);

create table roll_appeal (
    id         uuid primary key,
    election   uuid not null,
    country    text not null check (country ~ '^[A-Z]{3}$'),
    grounds    text not null,
    filed_at   timestamptz not null,
    granted    boolean,
    reason     text,
    decided_at timestamptz,
    check ((granted is null) = (decided_at is null)),
    check ((granted is null) = (reason is null))
);
create unique index roll_appeal_one_open on roll_appeal (election, country) where granted is null;
