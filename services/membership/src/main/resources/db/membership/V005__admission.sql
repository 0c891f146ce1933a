-- The files of governments that want to join.

create table admission (
    id             uuid        primary key,
    version        integer     not null,
    country        text        not null check (country ~ '^[A-Z]{3}$'),
    applicant      text        not null check (applicant in ('NATIONAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'PARLIAMENT')),
    rule_set       text        not null,
    received_on    date        not null,
    stage          text        not null check (stage in
        ('RECEIVED', 'UNDER_CHECK', 'INCOMPLETE', 'INELIGIBLE', 'ELIGIBLE',
         'ADMITTED', 'CLOSED_INCOMPLETE', 'OUT_OF_SCOPE', 'WITHDRAWN_BY_APPLICANT')),
    stage_since    timestamptz not null,
    out_of_scope   text        check (out_of_scope in ('NOT_A_UN_MEMBER', 'NOT_A_NATIONAL_GOVERNMENT')),
    complete       boolean     not null,
    missing        text[]      not null,
    assessment_due boolean     not null,

    -- The time limit that runs, if one does.
    clock_limit      text check (clock_limit in ('ACKNOWLEDGEMENT', 'CHECK', 'CURE', 'WAIT', 'FOLLOW_UP', 'WELCOME')),
    clock_started_on date,
    clock_due_at     timestamptz,

    -- The score by which the file was last assessed. No total: no area was scored, which is not zero.
    obstacle           text check (obstacle in
        ('NO_SCORE_PUBLISHED', 'BELOW_MINIMUM', 'NOT_ENOUGH_DATA', 'VALUES_CHECK_NOT_PASSED')),
    score_review_year  integer,
    score_version      integer,
    score_rule_set     text,
    score_total        integer,
    score_max          integer,
    score_result       text check (score_result in ('PASS', 'FAIL', 'NOT_ENOUGH_DATA')),
    score_values_check text check (score_values_check in ('NOT_REQUIRED', 'PASSED', 'FAILED', 'NO_DATA')),

    effective_on date,

    constraint closed_at_once_if_out_of_scope check ((stage = 'OUT_OF_SCOPE') = (out_of_scope is not null)),
    constraint complete_lacks_nothing check (not complete or cardinality(missing) = 0),
    constraint incomplete_lacks_something check (stage <> 'INCOMPLETE' or cardinality(missing) > 0),
    constraint clock_is_whole check (
        (clock_limit is null) = (clock_started_on is null) and (clock_limit is null) = (clock_due_at is null)),
    constraint score_is_whole check (
        (score_review_year is null) = (score_version is null) and (score_review_year is null) = (score_rule_set is null)
        and (score_review_year is null) = (score_result is null)
        and (score_review_year is null) = (score_values_check is null) and (score_total is null) = (score_max is null)),
    constraint waits_for_a_reason check (stage <> 'INELIGIBLE' or obstacle is not null),
    constraint welcomed_if_eligible check (
        stage not in ('ELIGIBLE', 'ADMITTED')
        or (complete and obstacle is null and score_result = 'PASS') is true),
    constraint effective_if_admitted check ((stage = 'ADMITTED') = (effective_on is not null)),
    constraint closed_files_have_no_clock check (
        stage in ('RECEIVED', 'UNDER_CHECK', 'INCOMPLETE', 'INELIGIBLE', 'ELIGIBLE') or clock_limit is null)
);

create unique index admission_one_open_file on admission (country)
    where stage in ('RECEIVED', 'UNDER_CHECK', 'INCOMPLETE', 'INELIGIBLE', 'ELIGIBLE');
create index admission_received on admission (received_on, id);
create index admission_due on admission (clock_due_at, id) where clock_due_at is not null;

-- The letters of a file in the order they came in. Who signed them stands in admission_person.
create table admission_letter (
    admission                uuid    not null references admission (id),
    number                   integer not null check (number >= 0),
    letter                   uuid    not null unique,
    kind                     text    not null check (kind in ('INTENT', 'SUPPLEMENT')),
    letter_date              date    not null,
    received_date            date    not null,
    channel                  text    not null check (channel in ('PORTAL', 'EMAIL', 'POST', 'HANDED_OVER')),
    original_language        text    not null check (original_language ~ '^[a-z]{2}$'),
    addressee                text    not null,
    sender                   text    not null,
    signed_by                text    not null
        check (signed_by in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'MINISTER', 'OTHER')),
    intention                boolean not null,
    endorses_declaration     boolean not null,
    commits_to_co_created_plan boolean not null,
    commits_to_irm           boolean not null,
    speaks_for_cabinet       boolean not null,
    lead_ministry            text,
    original_file            text,
    translation_file         text,
    primary key (admission, number),
    constraint received_after_written check (letter_date <= received_date)
);

create table admission_gap (
    admission   uuid    not null references admission (id),
    number      integer not null,
    area        text    not null,
    points_lost integer check (points_lost between 1 and 4),
    primary key (admission, number)
);

create table admission_escalation (
    admission uuid        not null references admission (id),
    number    integer     not null,
    step      text        not null,
    at        timestamptz not null,
    primary key (admission, number)
);

-- Personal data of who signed and who can be called. May be erased at any time: no file, event or proof rests on it.
create table admission_person (
    id                 uuid primary key,
    admission          uuid not null,
    letter             uuid not null,
    role               text not null check (role in ('SIGNATORY', 'POINT_OF_CONTACT')),
    name               text not null,
    title              text,
    email              text,
    phone              text,
    authority_evidence text,
    entered            bigint generated always as identity
);
create index admission_person_of on admission_person (admission);

-- The public words of an announcement ("member no. 76"): a text as somebody wrote it.
create table admission_announcement (
    admission uuid primary key references admission (id),
    text      text not null check (text ~ '\S')
);
