-- Selections of civil-society members by a committee.
create table committee_selection (
    id                uuid    primary key,
    version           integer not null,
    title             text    not null,
    seats             integer not null check (seats > 0),
    term_start        date    not null,
    criteria          text    not null,
    most_points       integer not null check (most_points > 0),
    committee         text    not null,
    nominations_until date    not null,
    comments_until    date    not null check (comments_until > nominations_until),
    state             text    not null,
    departs           boolean,
    reason            text,
    balance_note      text,
    endorsement       text,
    check (comments_until < term_start),
    check ((state in ('CHOSEN', 'ENDORSED')) = (departs is not null)),
    check (not departs or (reason <> '' and balance_note <> '')),
    check ((state = 'ENDORSED') = (endorsement is not null))
);
create table selection_nomination (
    selection uuid    not null references committee_selection (id),
    place     integer not null,
    nominee   uuid    not null,
    state     text    not null,
    primary key (selection, place),
    unique (selection, nominee)
);
create table selection_sheet (
    selection uuid    not null references committee_selection (id),
    place     integer not null,
    member    uuid    not null,
    nominee   uuid    not null,
    points    text    not null,
    primary key (selection, place),
    unique (selection, member, nominee)
);

-- The only place where names of nominees stand.
create table nominee_person (
    id           uuid primary key,
    name         text not null,
    organisation text not null,
    residence    text not null check (residence ~ '^[A-Z]{3}$'),
    account      uuid
);
