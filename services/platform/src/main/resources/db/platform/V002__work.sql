-- The mirror of the engine, written in the engine's own transaction: lists, counts and the live diagram read here.

create table work_item (
    id              uuid        primary key,
    task            text        not null unique,
    process         text        not null,
    step            text        not null,
    case_id         text        not null,
    candidate_group text        not null,
    assignee        uuid,
    created_at      timestamptz not null,
    due_at          timestamptz,
    follow_up_at    timestamptz,
    state           text        not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    ended_at        timestamptz,
    version         integer     not null default 0,
    check ((state = 'OPEN') = (ended_at is null))
);
create index work_item_open on work_item (candidate_group, due_at, id) where state = 'OPEN';
create index work_item_case on work_item (case_id);

create table step (
    id         bigint      generated always as identity primary key,
    instance   text        not null unique,
    case_id    text        not null,
    process    text        not null,
    step       text        not null,
    kind       text        not null,
    entered_at timestamptz not null,
    left_at    timestamptz,
    cancelled  boolean     not null default false
);
create index step_case on step (case_id, id);
