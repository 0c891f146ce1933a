-- What conflicts of interest are computed from beside a person's government: employer and nationalities.
alter table affiliation add organisation text check (organisation ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
    add check (kind <> 'GOVERNMENT' or organisation is null);

create table nationality (
    person  uuid not null references person (id),
    country text not null check (country ~ '^[A-Z]{3}$'),
    primary key (person, country)
);
