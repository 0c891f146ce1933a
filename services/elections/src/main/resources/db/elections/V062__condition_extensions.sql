-- More time given to a condition; what it was due on before stays on record.
create table resolution_extension (
    resolution       uuid    not null references resolution (id),
    place            integer not null,
    condition        integer not null check (condition > 0),
    due_before       date    not null,
    due_on           date    not null check (due_on > due_before),
    effective_before date    not null,
    effective_on     date    not null check (effective_on >= effective_before and effective_on > due_on),
    ground           text    not null check (ground in ('FORCE_MAJEURE', 'COMMITTEE_DECISION')),
    decided_by       text    not null,
    reference        text    not null,
    extended_on      date    not null,
    primary key (resolution, place)
);
