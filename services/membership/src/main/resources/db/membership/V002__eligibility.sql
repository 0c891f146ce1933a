-- Yearly scoring: campaigns, score sheets in versions, bulk runs.

create table eligibility_campaign (
    id           uuid primary key,
    version      integer not null,
    review_year  integer not null constraint one_campaign_per_year unique check (review_year between 2011 and 2999),
    rule_set     text not null,
    opened_on    date not null,
    published_at timestamptz
);

-- The sources frozen when the campaign opened.
create table eligibility_source (
    campaign     uuid not null references eligibility_campaign (id),
    name         text not null,
    edition      text not null,
    retrieved_on date not null,
    url          text,
    primary key (campaign, name, edition, retrieved_on)
);

-- Points stand where they were scored, published or deduced, 0 to 4, and nowhere else: null is not zero.
create function area_score_holds(basis text, raw_value text, points integer, source text, reason text)
    returns boolean language sql immutable as
$$
select case basis
           when 'SCORED' then points between 0 and 4 and raw_value is not null and source is not null
           when 'PUBLISHED' then points between 0 and 4 and source is not null and reason is not null
           when 'DEDUCED' then points between 0 and 4 and source is not null and reason is not null
           when 'NOT_PUBLISHED' then points is null and source is not null and reason is not null
           when 'NOT_ASSESSED' then points is null and reason is not null
           else false end is true
$$;

-- 4 points for each area that counts.
create function area_max(basis text) returns integer language sql immutable as
$$
select case basis when 'NOT_ASSESSED' then 0 else 4 end
$$;

-- What an area whose points were not published can hold at most.
create function area_unpublished(basis text) returns integer language sql immutable as
$$
select case basis when 'NOT_PUBLISHED' then 4 else 0 end
$$;

create table eligibility_sheet (
    id          uuid primary key,
    revision    integer not null,
    campaign    uuid not null references eligibility_campaign (id),
    country     text not null check (country ~ '^[A-Z]{3}$'),
    review_year integer not null,
    version     integer not null check (version >= 1),
    rule_set    text not null,
    state       text not null check (state in ('DRAFT', 'CHECKED', 'PUBLISHED')),

    fiscal_basis               text not null,
    fiscal_raw_value           text,
    fiscal_points              integer,
    fiscal_source_name         text,
    fiscal_source_edition      text,
    fiscal_source_retrieved_on date,
    fiscal_source_url          text,
    fiscal_reason              text,

    information_basis               text not null,
    information_raw_value           text,
    information_points              integer,
    information_source_name         text,
    information_source_edition      text,
    information_source_retrieved_on date,
    information_source_url          text,
    information_reason              text,

    assets_basis               text not null,
    assets_raw_value           text,
    assets_points              integer,
    assets_source_name         text,
    assets_source_edition      text,
    assets_source_retrieved_on date,
    assets_source_url          text,
    assets_reason              text,

    citizens_basis               text not null,
    citizens_raw_value           text,
    citizens_points              integer,
    citizens_source_name         text,
    citizens_source_edition      text,
    citizens_source_retrieved_on date,
    citizens_source_url          text,
    citizens_reason              text,

    total  integer,
    max    integer,
    result text not null check (result in ('PASS', 'FAIL', 'NOT_ENOUGH_DATA')),

    values_entry_and_exit numeric check (values_entry_and_exit between 0 and 4),
    values_repression     numeric check (values_repression between 0 and 4),
    values_edition        text,
    values_scale          text,
    values_rules          text,
    values_result         text check (values_result in ('PASSED', 'FAILED', 'NO_DATA')),

    drafter      uuid not null,
    drafted_at   timestamptz not null,
    checker      uuid,
    checked_at   timestamptz,
    published_at timestamptz,

    supersedes uuid constraint corrected_once unique references eligibility_sheet (id),
    ground     text check (ground in ('SOURCE_REVISED', 'NEW_EVIDENCE', 'CLERICAL_ERROR')),
    reason     text check (reason ~ '\S'),

    constraint one_version_of_a_number unique (country, review_year, version),

    constraint fiscal_is_an_area_score check (
        area_score_holds(fiscal_basis, fiscal_raw_value, fiscal_points, fiscal_source_name, fiscal_reason)),
    constraint information_is_an_area_score check (
        area_score_holds(information_basis, information_raw_value, information_points, information_source_name, information_reason)),
    constraint assets_is_an_area_score check (
        area_score_holds(assets_basis, assets_raw_value, assets_points, assets_source_name, assets_reason)),
    constraint citizens_is_an_area_score check (
        area_score_holds(citizens_basis, citizens_raw_value, citizens_points, citizens_source_name, citizens_reason)),
    -- No area, no score: not a score of zero.
    constraint max_is_four_per_area check (
        coalesce(max, 0) = area_max(fiscal_basis) + area_max(information_basis) + area_max(assets_basis) + area_max(citizens_basis)),
    constraint total_is_there_with_max check ((total is null) = (max is null)),
    -- The sum, or between the sum known and what unpublished areas can add.
    constraint total_fits_areas check (
        total is null
            or total between coalesce(fiscal_points, 0) + coalesce(information_points, 0) + coalesce(assets_points, 0) + coalesce(citizens_points, 0)
            and coalesce(fiscal_points, 0) + coalesce(information_points, 0) + coalesce(assets_points, 0) + coalesce(citizens_points, 0)
                + area_unpublished(fiscal_basis) + area_unpublished(information_basis) + area_unpublished(assets_basis) + area_unpublished(citizens_basis)),
    -- Three quarters, by integers (all rule sets so far).
    constraint result_follows_from_total check (
        case result
            when 'PASS' then 4 * total >= 3 * max
            when 'FAIL' then 4 * total < 3 * max
            else true end is true),
    constraint values_check_is_whole check (
        (values_result is null) = (values_rules is null) and (values_result is null) = (values_scale is null)),

    constraint four_eyes check (checker <> drafter),
    constraint checked_before_published check ((state = 'DRAFT') = (checker is null)),
    constraint check_is_dated check ((checker is null) = (checked_at is null)),
    constraint published_since check ((state = 'PUBLISHED') = (published_at is not null)),

    constraint later_version_is_a_correction check ((version = 1) = (supersedes is null)),
    constraint correction_says_why check (
        (supersedes is null) = (ground is null) and (supersedes is null) = (reason is null))
);

create unique index one_open_version on eligibility_sheet (country, review_year) where state <> 'PUBLISHED';
create index sheets_of_campaign on eligibility_sheet (campaign, country);
create index scores_in_force on eligibility_sheet (country, published_at);

-- A sheet belongs to its campaign's year and rule set, and a correction follows a public version of the same score.
create function sheet_fits_campaign() returns trigger language plpgsql as
$$
begin
    if not exists (select from eligibility_campaign c
                   where c.id = new.campaign and c.review_year = new.review_year and c.rule_set = new.rule_set) then
        raise exception 'sheet % does not fit its campaign', new.id using errcode = 'check_violation';
    end if;
    if new.supersedes is not null
        and not exists (select from eligibility_sheet s
                        where s.id = new.supersedes and s.state = 'PUBLISHED' and s.version = new.version - 1
                          and s.country = new.country and s.review_year = new.review_year) then
        raise exception 'sheet % corrects nothing public', new.id using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger sheet_fits_campaign before insert or update on eligibility_sheet
    for each row execute function sheet_fits_campaign();

create function eligibility_record_stays() returns trigger language plpgsql as
$$
begin
    raise exception '% % stays as it is', tg_table_name, old.id using errcode = 'restrict_violation';
end
$$;

create trigger published_sheet_stays before update on eligibility_sheet
    for each row when (old.state = 'PUBLISHED') execute function eligibility_record_stays();

create trigger sheet_is_kept before delete on eligibility_sheet
    for each row execute function eligibility_record_stays();

-- What each bulk run gave, one line per country.
create table eligibility_run (
    id       uuid primary key,
    version  integer not null,
    campaign uuid not null references eligibility_campaign (id),
    number   integer not null check (number >= 1),
    ran_by   uuid not null,
    ran_at   timestamptz not null,
    unique (campaign, number)
);

create trigger run_stays before update or delete on eligibility_run
    for each row execute function eligibility_record_stays();

create table eligibility_run_line (
    run         uuid not null references eligibility_run (id),
    country     text not null check (country ~ '^[A-Z]{3}$'),
    fiscal      integer check (fiscal between 0 and 4),
    information integer check (information between 0 and 4),
    assets      integer check (assets between 0 and 4),
    citizens    integer check (citizens between 0 and 4),
    total       integer,
    max         integer,
    result      text not null check (result in ('PASS', 'FAIL', 'NOT_ENOUGH_DATA')),
    primary key (run, country),
    check ((total is null) = (max is null))
);
