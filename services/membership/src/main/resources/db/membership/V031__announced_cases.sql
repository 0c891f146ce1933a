-- What was announced of letters of concern: whether a case is under review, and whether a flag was raised for it.
create table announced_case (
    case_id      uuid    primary key,
    country      text    not null check (country ~ '^[A-Z]{3}$'),
    under_review boolean not null
);
create index announced_case_by_country on announced_case (country) where under_review;

create table flag_by_case (
    country text primary key
);
