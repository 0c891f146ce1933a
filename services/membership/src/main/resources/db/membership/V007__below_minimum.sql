-- Members below the minimum of eligibility, from the first failed score to the one that passes.

create table shortfall (
    id             uuid    primary key,
    version        integer not null,
    country        text    not null check (country ~ '^[A-Z]{3}$'),
    state          text    not null,
    sheet          uuid    not null references eligibility_sheet (id),
    review_year    integer not null,
    rule_set       text    not null,
    total          integer not null,
    max            integer not null,
    years_in_a_row integer not null check (years_in_a_row >= 1),
    letter         uuid    references letter (id),
    letter_sent    boolean not null,
    deadline       date,
    reviewed_on    date,
    review_ref     text,
    passing_sheet  uuid    references eligibility_sheet (id),
    closing        uuid    references letter (id),
    check (total >= 0 and total <= max),
    check (not letter_sent or letter is not null),
    check ((reviewed_on is null) = (review_ref is null)),
    check (reviewed_on is null or deadline is not null),
    check (state not in ('WARNED', 'NOTICED') or letter is not null),
    check (state not in ('WARNED', 'WITH_COMMITTEE', 'REVIEWED') or deadline is not null),
    check ((state = 'CURED') = (passing_sheet is not null)),
    check (closing is null or state = 'CURED')
);
create unique index one_open_shortfall on shortfall (country) where state not in ('CURED', 'LEFT');
