-- Meetings of the committee, and who was there from when to when.
create table meeting (
    id        uuid    primary key,
    version   integer not null,
    code      text    not null check (code ~ '^[A-Za-z0-9._/-]{1,100}$'),
    kind      text    not null check (kind in ('WORKING', 'MINISTERIAL', 'SPECIAL', 'VIRTUAL')),
    place     text    not null,
    first_day date    not null,
    last_day  date    not null check (last_day >= first_day),
    constraint meeting_code unique (code)
);

create table meeting_attendance (
    meeting           uuid        not null references meeting (id),
    place_in_register integer     not null,
    session           text        not null,
    holder            text        not null check (holder ~ '^([A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'),
    level             text        not null check (level in ('MINISTERIAL', 'WORKING', 'REMOTE', 'OBSERVER')),
    arrived_at        timestamptz not null,
    left_at           timestamptz check (left_at > arrived_at),
    primary key (meeting, place_in_register)
);
create unique index there_once on meeting_attendance (meeting, session, holder) where left_at is null;
