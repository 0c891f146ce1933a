-- What the committee is asked about cases, and what it answers.
create table case_decision (
    id            uuid        primary key,
    version       integer     not null,
    response_case uuid        not null references response_case (id),
    country       text        not null,
    question      text        not null,
    to_status     text        check (to_status in ('ACTIVE', 'INACTIVE', 'SUSPENDED', 'REMOVED')),
    review_on     date,
    asked_at      timestamptz not null,
    outcome       text        check (outcome in ('ADOPTED', 'REJECTED', 'WITHDRAWN')),
    decided_by    text        check (decided_by in ('CONSENSUS', 'VOTE')),
    in_favour     integer     check (in_favour >= 0),
    against       integer     check (against >= 0),
    abstained     integer     check (abstained >= 0),
    decided_on    date,
    announced_on  date        check (announced_on >= decided_on),
    effective_on  date,
    resolution    text        check (resolution ~ '^[A-Za-z0-9._/-]{1,120}$'),
    check ((outcome is null) = (resolution is null)),
    check (outcome is null or outcome = 'WITHDRAWN' or decided_on is not null)
);
create unique index one_open_question on case_decision (response_case) where outcome is null;

create table case_decision_milestone (
    case_decision uuid    not null references case_decision (id),
    place         integer not null,
    code          text    not null check (code ~ '^[a-z0-9-]{3,60}$'),
    due_on        date    not null,
    met           boolean,
    verified_on   date,
    primary key (case_decision, place),
    check ((met is null) = (verified_on is null))
);

-- Who sits on the committee, heard from elections.
create table committee_seat (
    seat      text not null,
    holder    text not null,
    first_day date not null,
    last_day  date not null,
    primary key (seat, holder, first_day)
);
