-- The clocks of cases. When one ends is counted from these rows, each time it is asked.
create table case_clock (
    id            uuid        primary key,
    version       integer     not null,
    response_case uuid        not null references response_case (id),
    name          text        not null,
    starts_on     date        not null,
    amount        integer     not null check (amount > 0),
    unit          text        not null,
    state         text        not null check (state in ('RUNNING', 'DONE', 'DROPPED')),
    ended_at      timestamptz,
    lapsed_on     date,
    looked_at     timestamptz not null,
    check ((state = 'RUNNING') = (ended_at is null))
);
create unique index one_running_clock on case_clock (response_case, name) where state = 'RUNNING';
create index case_clock_by_case on case_clock (response_case);

create table case_clock_pause (
    case_clock   uuid    not null references case_clock (id),
    place        integer not null,
    from_day     date    not null,
    resumed_on   date    check (resumed_on >= from_day),
    reason       text    not null check (reason ~ '^[a-z0-9-]{3,60}$'),
    suspended_by uuid,
    primary key (case_clock, place)
);

create table case_clock_extension (
    case_clock uuid    not null references case_clock (id),
    place      integer not null,
    amount     integer not null check (amount > 0),
    unit       text    not null,
    granted_on date    not null,
    ground     text    not null check (ground ~ '^[a-z0-9-]{3,60}$'),
    authority  text    not null check (authority ~ '^[a-z][a-z-]{1,60}$'),
    primary key (case_clock, place)
);
