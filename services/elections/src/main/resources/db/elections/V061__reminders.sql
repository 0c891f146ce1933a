-- Each reminder of a ballot to each member: everybody on the roll gets everyone.
create table reminder_delivery (
    election   uuid        not null,
    number     integer     not null check (number > 0),
    member     text        not null check (member ~ '^[A-Z]{3}$'),
    state      text        not null default 'QUEUED' check (state in ('QUEUED', 'HANDED_OVER', 'DELIVERED', 'FAILED')),
    reason     text,
    queued_at  timestamptz not null,
    changed_at timestamptz not null check (changed_at >= queued_at),
    primary key (election, number, member),
    check (state <> 'FAILED' or reason is not null)
);
