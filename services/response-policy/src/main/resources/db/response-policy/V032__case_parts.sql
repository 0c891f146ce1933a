-- What a case gathers on its way: codes, days and findings; texts are sealed.
create table response_case_ineligibility (
    response_case uuid    not null references response_case (id),
    place         integer not null,
    ground        text    not null,
    primary key (response_case, place)
);

create table response_case_finding (
    response_case uuid    not null references response_case (id),
    place         integer not null,
    concern       integer not null check (concern > 0),
    relevant      boolean not null,
    credible      boolean not null,
    primary key (response_case, place),
    unique (response_case, concern)
);

create table response_case_action (
    response_case uuid    not null references response_case (id),
    place         integer not null,
    kind          text    not null,
    code          text    not null check (code ~ '^[a-z0-9-]{3,60}$'),
    due_on        date    not null,
    done_on       date,
    primary key (response_case, place)
);

create table response_case_link (
    response_case uuid    not null references response_case (id),
    place         integer not null,
    kind          text    not null,
    other         uuid    references response_case (id) check (other <> response_case),
    reference     text    check (reference ~ '^[A-Za-z0-9._/-]{1,120}$'),
    primary key (response_case, place),
    check (other is not null or reference is not null)
);

create table response_case_flag (
    response_case uuid    not null references response_case (id),
    place         integer not null,
    kind          text    not null,
    raised_on     date    not null,
    lowered_on    date    check (lowered_on >= raised_on),
    primary key (response_case, place)
);

-- Who may read what is sealed of a case.
create table response_case_officer (
    response_case uuid not null references response_case (id),
    person        uuid not null,
    primary key (response_case, person)
);

-- That there is a note; what it says is in the vault.
create table response_case_note (
    id            uuid        primary key,
    response_case uuid        not null references response_case (id),
    sealed        uuid        not null unique,
    written_by    uuid        not null,
    written_at    timestamptz not null
);
create index response_case_note_by_case on response_case_note (response_case);
