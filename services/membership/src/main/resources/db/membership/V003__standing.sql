-- Who is a member, since when, with which status, flags and rights.

-- The present standing of each government: one row, locked or versioned by whoever changes it.
create table participant (
    id          uuid    primary key,
    version     integer not null,
    iso3        text    not null constraint participant_once unique check (iso3 ~ '^[A-Z]{3}$'),
    period      integer not null check (period >= 0),
    step        integer not null check (step >= 0),
    status      text    check (status in ('DEVELOPING', 'ACTIVE', 'INACTIVE', 'SUSPENDED', 'REMOVED', 'WITHDRAWN')),
    ground      text,
    began       date,
    since       date,
    votes       boolean not null,
    votes_since date,
    check ((period = 0) = (status is null)),
    check ((step = 0) = (status is null)),
    check (num_nulls(status, ground, began, since, votes_since) in (0, 5)),
    check (since >= began),
    check (not votes or status not in ('REMOVED', 'WITHDRAWN'))
);

create table participant_flag (
    participant uuid    not null references participant (id),
    flag        text    not null check (flag in ('LATE', 'CONTRARY_1', 'ELIGIBILITY_WARNING', 'ELIGIBILITY_REVIEW',
                                                 'PROCEDURAL_REVIEW', 'RESPONSE_POLICY_CASE')),
    raised      boolean not null,
    since       date    not null,
    primary key (participant, flag)
);

-- A return is a new period.
create table membership_period (
    participant uuid    not null references participant (id),
    number      integer not null check (number > 0),
    ended       boolean not null default false,
    primary key (participant, number)
);
create unique index one_open_period on membership_period (participant) where not ended;

-- The history, written once. A status holds from its entry to the next step of its period, so the intervals of a
-- period cannot overlap: each step names the status and date of the step before it, and the key below makes it true.
create table standing_entry (
    id            uuid        primary key,
    seq           bigint      generated always as identity unique,
    participant   uuid        not null references participant (id),
    kind          text        not null check (kind in ('STATUS', 'FLAG_RAISED', 'FLAG_LOWERED', 'VOTING_RIGHTS', 'REMARK')),
    earliest      date        not null,
    latest        date        not null,
    period        integer     check (period > 0),
    step          integer     check (step > 0),
    step_before   integer     generated always as (nullif(step - 1, 0)) stored,
    from_status   text,
    from_earliest date,
    to_status     text        check (to_status in ('DEVELOPING', 'ACTIVE', 'INACTIVE', 'SUSPENDED', 'REMOVED', 'WITHDRAWN')),
    also_possible text        check (also_possible in ('DEVELOPING', 'ACTIVE')),
    ground        text,
    flag          text,
    votes         boolean,
    code          text        check (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
    reference     text        not null,
    legal_basis   text,
    document      text,
    published_on  date,
    public_url    text,
    actor         uuid,
    recorded_at   timestamptz not null,
    check (earliest <= latest),
    check ((kind = 'STATUS') = (to_status is not null)),
    check (num_nulls(step, to_status, ground) in (0, 3)),
    check ((kind in ('FLAG_RAISED', 'FLAG_LOWERED')) = (flag is not null)),
    check ((kind = 'VOTING_RIGHTS') = (votes is not null)),
    check ((kind = 'REMARK') = (code is not null)),
    check (kind = 'REMARK' or period is not null),
    -- the chain of a period
    check ((step > 1) = (from_status is not null)),
    check (num_nulls(from_status, from_earliest) in (0, 2)),
    check (earliest >= from_earliest),
    check (to_status <> from_status),
    check (from_status not in ('REMOVED', 'WITHDRAWN')),
    constraint status_step_once unique (participant, period, step),
    constraint status_step_target unique (participant, period, step, to_status, earliest),
    constraint status_follows foreign key (participant, period, step_before, from_status, from_earliest)
        references standing_entry (participant, period, step, to_status, earliest),
    foreign key (participant, period) references membership_period (participant, number)
);
create index standing_entry_of on standing_entry (participant, seq);
create trigger append_only before update or delete or truncate on standing_entry
    for each statement execute function refuse_change();

-- The lines of other people's lists that an entry was made of; two lines where sources contradict each other.
create table standing_source (
    entry       uuid    not null references standing_entry (id),
    participant uuid    not null references participant (id),
    file        text    not null,
    line        bigint  not null check (line > 0),
    event       text    not null,
    stated_date text    not null,
    vote        text    not null,
    detail      text    not null,
    source      text    not null,
    confidence  text    not null check (confidence in ('CONFIRMED', 'PARTIAL', 'CONFLICT')),
    primary key (entry, file, line),
    constraint line_once unique (participant, event, stated_date, source)
);

-- Resolutions that took effect: each request has its effect once, however often it arrives.
create table status_effect (
    request_id  text        primary key,
    entered_at  timestamptz not null
);

-- An officer proposes an entry, a second officer approves it.
create table standing_proposal (
    id           uuid        primary key,
    version      integer     not null,
    iso3         text        not null check (iso3 ~ '^[A-Z]{3}$'),
    based_on     integer     not null,
    act          text        not null check (act in ('STATUS', 'FLAG_RAISED', 'FLAG_LOWERED', 'VOTING_RIGHTS')),
    to_status    text,
    ground       text,
    flag         text,
    votes        boolean,
    earliest     date        not null,
    latest       date        not null check (latest >= earliest),
    legal_basis  text        not null,
    document     text,
    published_on date,
    public_url   text,
    proposed_by  uuid        not null,
    proposed_at  timestamptz not null,
    state        text        not null check (state in ('OPEN', 'APPROVED', 'REJECTED')),
    decided_by   uuid,
    decided_at   timestamptz,
    check ((state = 'OPEN') = (decided_by is null)),
    check ((state = 'OPEN') = (decided_at is null)),
    check (state <> 'APPROVED' or decided_by <> proposed_by)
);
create unique index one_open_proposal on standing_proposal (iso3) where state = 'OPEN';

-- Points of contact and ministers of record. The office is public; the person stands in a table that can be erased.
create table contact (
    id           uuid    primary key,
    version      integer not null,
    iso3         text    not null check (iso3 ~ '^[A-Z]{3}$'),
    kind         text    not null check (kind in ('POINT_OF_CONTACT', 'MINISTER')),
    office       text    not null,
    office_email text,
    office_url   text,
    since        date    not null,
    until        date,
    erased       boolean not null default false,
    check (until >= since)
);
create unique index one_current_contact on contact (iso3, kind) where until is null;

create table contact_person (
    contact uuid primary key references contact (id),
    name    text not null,
    title   text,
    email   text,
    phone   text
);
