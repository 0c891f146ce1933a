create table person (
    id      uuid    primary key,
    version integer not null
);

-- The only place where names stand. A row can be erased; the person's id and what was done under it remain.
create table personal_data (
    person       uuid    primary key references person (id),
    version      integer not null,
    display_name text    not null check (display_name <> ''),
    email        text
);
create unique index personal_data_email on personal_data (lower(email));

create table affiliation (
    person    uuid not null references person (id),
    kind      text not null check (kind in ('GOVERNMENT', 'CIVIL_SOCIETY', 'SECRETARIAT', 'PARTNER')),
    country   text check (country ~ '^[A-Z]{3}$'),
    first_day date not null,
    last_day  date,
    primary key (person, first_day),
    check ((kind = 'GOVERNMENT') = (country is not null)),
    check (last_day >= first_day)
);
create unique index affiliation_open on affiliation (person) where last_day is null;

create table role_grant (
    person    uuid not null references person (id),
    role      text not null check (role in ('SECRETARIAT', 'ELIGIBILITY_ANALYST', 'POINT_OF_CONTACT', 'PARTNER',
                                            'OPERATOR', 'DEMO_OPERATOR')),
    first_day date not null,
    last_day  date,
    primary key (person, role, first_day),
    check (last_day >= first_day)
);
create unique index role_grant_open on role_grant (person, role) where last_day is null;
