alter table affiliation drop constraint affiliation_kind_check;
alter table affiliation add constraint affiliation_kind_check
    check (kind in ('GOVERNMENT', 'CIVIL_SOCIETY', 'SECRETARIAT', 'PARTNER', 'JUDGE'));

alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check
    check (role in ('SECRETARIAT', 'ELIGIBILITY_ANALYST', 'POINT_OF_CONTACT', 'PARTNER', 'OPERATOR', 'DEMO_OPERATOR',
                    'AUDITOR', 'WITNESS', 'COMMITTEE_MEMBER', 'CO_CHAIR', 'JUDGE', 'TRUSTEE'));

-- A seat on a committee, by the committee's code, for one of the two constituencies.
create table seat (
    person       uuid not null references person (id),
    committee    text not null check (committee ~ '^[a-z][a-z-]{1,60}$'),
    constituency text not null check (constituency in ('GOVERNMENT', 'CIVIL_SOCIETY')),
    first_day    date not null,
    last_day     date,
    primary key (person, committee, first_day),
    check (last_day >= first_day)
);
create unique index seat_open on seat (person, committee) where last_day is null;
