-- Who holds which role, heard from identity: random ids of people.
create table role_holder (
    person    uuid not null,
    role      text not null,
    first_day date not null,
    last_day  date check (last_day >= first_day),
    primary key (person, role, first_day)
);

-- Who was reminded of which clock. The mail says none of it.
create table case_reminder (
    id            uuid        primary key,
    person        uuid        not null,
    response_case uuid        not null references response_case (id),
    clock         text        not null,
    why           text        not null check (why in ('COMING', 'PASSED')),
    due_on        date        not null,
    at            timestamptz not null
);
create index case_reminder_by_person on case_reminder (person, at);
