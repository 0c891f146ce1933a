-- Resolutions of the committee, from draft to effect.
create table resolution (
    id            uuid    primary key,
    version       integer not null,
    number        text    not null check (number ~ '^[A-Za-z0-9._/-]{1,120}$'),
    matter        text    not null check (matter in ('NO_OBJECTION', 'STATUS', 'ELECTION')),
    rule_set      text    not null,
    request_id    text,
    supersedes    uuid    references resolution (id),
    country       text    check (country ~ '^[A-Z]{3}$'),
    to_status     text    check (to_status in ('ACTIVE', 'INACTIVE', 'SUSPENDED', 'REMOVED')),
    ground        text    check (ground in ('PROCESS', 'VALUES', 'ELIGIBILITY', 'CURED')),
    effective_on  date,
    expires_on    date    check (expires_on >= effective_on),
    state         text    not null,
    circulated_on date,
    tabled_on     date,
    meeting       text,
    objected_to   boolean,
    referred_to   text,
    decided_on    date,
    outcome       text,
    announced_on  date    check (announced_on >= decided_on),
    settlement    text    check (settlement in ('APPLIED', 'FULFILLED')),
    settled_on    date,
    constraint resolution_number unique (number),
    constraint resolution_request unique (request_id),
    check ((country is null) = (to_status is null)),
    check ((matter = 'STATUS') = (country is not null)),
    check ((decided_on is null) = (outcome is null)),
    check (state not in ('PUBLISHED', 'IN_FORCE', 'SUPERSEDED', 'EXPIRED') or announced_on is not null),
    check ((settlement is null) = (settled_on is null))
);
create index resolution_by_state on resolution (state);

-- Every wording; what was amended stays.
create table resolution_text (
    resolution uuid    not null references resolution (id),
    place      integer not null,
    language   text    not null,
    title      text    not null,
    body       text    not null,
    since      date    not null,
    primary key (resolution, place)
);

create table resolution_condition (
    resolution  uuid    not null references resolution (id),
    place       integer not null,
    text_code   text    not null,
    due_on      date    not null,
    verifier    text    not null,
    result      text    check (result in ('MET', 'NOT_MET')),
    verified_on date,
    evidence    text,
    primary key (resolution, place),
    check ((result is null) = (verified_on is null))
);

create table resolution_vote (
    id                uuid        primary key,
    version           integer     not null,
    resolution        uuid        not null references resolution (id),
    number            integer     not null check (number > 0),
    motion            text        not null check (motion in ('RESOLUTION', 'ELECTION_OF_MEMBERS')),
    secret            boolean     not null,
    in_writing        boolean     not null,
    basis             text        not null check (basis in ('CAST', 'PRESENT', 'IN_OFFICE')),
    share             integer     not null check (share >= 0),
    out_of            integer     not null check (out_of >= share and out_of > 0),
    more_than         boolean     not null,
    quorum_share      integer     not null,
    quorum_out_of     integer     not null,
    held_on           date        not null,
    opened_at         timestamptz not null,
    quorum_at_opening boolean     not null,
    closed_at         timestamptz check (closed_at >= opened_at),
    in_favour         integer     check (in_favour >= 0),
    against           integer     check (against >= 0),
    abstained         integer     check (abstained >= 0),
    blank             integer     check (blank >= 0),
    invalid           integer     check (invalid >= 0),
    casting_vote      text        check (casting_vote in ('NOT_USED', 'IN_FAVOUR', 'AGAINST')),
    cast_by           text,
    result            text        check (result in ('ADOPTED', 'REJECTED', 'NO_QUORUM', 'TIED')),
    unique (resolution, number),
    check ((closed_at is null) = (result is null)),
    check ((result is null) = (in_favour is null)),
    check (casting_vote is null or casting_vote = 'NOT_USED' or motion = 'RESOLUTION')
);
create unique index one_open_vote on resolution_vote (resolution) where result is null;

create table resolution_vote_member (
    vote         uuid    not null references resolution_vote (id),
    place        integer not null,
    seat         text    not null references seat (id),
    holder       text    not null,
    constituency text    not null,
    present      boolean not null,
    recused      boolean not null,
    choice       text    check (choice in ('IN_FAVOUR', 'AGAINST', 'ABSTAIN')),
    disclosed    text    check (disclosed in ('IN_FAVOUR', 'AGAINST', 'ABSTAIN')),
    primary key (vote, place),
    unique (vote, seat),
    check (not recused or (choice is null and disclosed is null)),
    check (present or (choice is null and disclosed is null)),
    check (choice is null or disclosed is null)
);

-- A secret vote leaves no choice beside a name.
create function no_names_in_secret() returns trigger language plpgsql as $$
begin
    if new.choice is not null and (select secret from resolution_vote where id = new.vote) then
        raise exception 'a secret vote names nobody' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger no_names_in_secret before insert or update on resolution_vote_member
    for each row execute function no_names_in_secret();

create table written_round (
    id              uuid        primary key,
    version         integer     not null,
    resolution      uuid        not null references resolution (id),
    silence_carries boolean     not null,
    opened_at       timestamptz not null,
    ends_at         timestamptz not null check (ends_at > opened_at),
    outcome         text        check (outcome in ('ADOPTED', 'NOT_CARRIED', 'TO_MEETING', 'OVERTAKEN')),
    closed_at       timestamptz,
    check ((outcome is null) = (closed_at is null))
);
create unique index one_open_round on written_round (resolution) where outcome is null;

create table written_reply (
    round        uuid    not null references written_round (id),
    place        integer not null,
    seat         text    not null references seat (id),
    holder       text    not null,
    constituency text    not null,
    recused      boolean not null,
    reply        text    check (reply in ('AGREE', 'OBJECT', 'ABSTAIN', 'ASK_FOR_MEETING')),
    reason       text,
    replied_at   timestamptz,
    primary key (round, place),
    unique (round, seat),
    check ((reply is null) = (replied_at is null)),
    check (reply <> 'OBJECT' or reason is not null)
);
