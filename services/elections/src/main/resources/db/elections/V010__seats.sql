-- Seats of the committee: those of every size it ever had. Which exist on a day is a rule, rules/committee.yml.
create table seat (
    id           text    primary key,
    version      integer not null default 0,
    constituency text    not null check (constituency in ('GOVERNMENT', 'CIVIL_SOCIETY')),
    number       integer not null check (number between 1 and 11),
    unique (constituency, number)
);
insert into seat (id, constituency, number, version)
select code || '-' || number, half, number, 1
from (values ('GOVERNMENT', 'government'), ('CIVIL_SOCIETY', 'civil-society')) as halves (half, code),
     generate_series(1, 11) as number;

create table seat_term (
    seat        text    not null references seat (id),
    place       integer not null,
    holder      text    not null check (holder ~ '^([A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'),
    kind        text    not null check (kind in ('ORDINARY', 'STAGGERED', 'REMAINDER')),
    first_day   date    not null,
    last_day    date    not null check (last_day > first_day),
    extended_by text,
    ended_on    date    check (ended_on >= first_day and ended_on <= last_day),
    end_reason  text,
    basis       text    not null,
    evidence    text    not null check (evidence in ('SOURCED', 'RECALL', 'UNCONFIRMED')),
    source      text    not null,
    primary key (seat, place),
    check ((ended_on is null) = (end_reason is null)),
    check ((seat like 'government-%') = (length(holder) = 3))
);
create index seat_term_by_holder on seat_term (holder, first_day);

-- Names, as published; no log and no event has them.
create table seat_person (
    id           uuid primary key,
    name         text not null,
    organisation text not null
);

-- The seat of a co-chair of long ago may not be on record.
create table co_chair (
    id            uuid primary key,
    constituency  text not null check (constituency in ('GOVERNMENT', 'CIVIL_SOCIETY')),
    seat          text references seat (id),
    holder        text not null,
    incoming_from date not null,
    lead_from     date not null check (lead_from > incoming_from),
    last_day      date not null check (last_day > lead_from),
    ended_on      date,
    basis         text not null,
    evidence      text not null check (evidence in ('SOURCED', 'RECALL', 'UNCONFIRMED')),
    source        text not null,
    unique (constituency, incoming_from, holder)
);

create table sub_committee_member (
    id        uuid    primary key,
    body      text    not null,
    seat      text    not null references seat (id),
    holder    text    not null,
    chairs    boolean not null,
    first_day date    not null,
    last_day  date    not null check (last_day >= first_day),
    basis     text    not null,
    unique (body, seat, first_day)
);

-- What membership told, in the order it was told.
create table seat_standing (
    told         bigint generated always as identity primary key,
    country      text not null check (country ~ '^[A-Z]{3}$'),
    status       text not null,
    effective_on date not null
);
create index seat_standing_by_country on seat_standing (country, effective_on);
