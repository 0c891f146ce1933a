-- What anybody says of those on a long list. Who wrote it is not kept; the words can be erased.
create table selection_comment (
    id          uuid primary key,
    selection   uuid not null references committee_selection (id),
    nominee     uuid not null,
    state       text not null check (state in ('RECEIVED', 'PUBLISHED', 'NOT_PUBLISHED', 'ERASED')),
    words       text,
    reason      text,
    received_at timestamptz not null,
    check ((state = 'ERASED') = (words is null)),
    check (state not in ('NOT_PUBLISHED', 'ERASED') or reason is not null)
);
create index selection_comment_of on selection_comment (selection, received_at);
