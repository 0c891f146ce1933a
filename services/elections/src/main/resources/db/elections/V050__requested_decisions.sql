-- Decisions that another service asks for: of which body, and who does not decide. Why is not told.
alter table resolution drop constraint resolution_matter_check;
alter table resolution add constraint resolution_matter_check
    check (matter in ('NO_OBJECTION', 'STATUS', 'ELECTION', 'RESPONSE_CASE'));

create table resolution_request (
    resolution uuid primary key references resolution (id),
    country    text not null check (country ~ '^[A-Z]{3}$'),
    body       text check (body in ('CRITERIA_AND_STANDARDS'))
);

create table resolution_recusal (
    resolution uuid not null references resolution (id),
    holder     text not null,
    primary key (resolution, holder)
);
