-- Reminders of ballots that are to be brought to members, each to everybody on the roll. To which addresses, and what
-- anybody did with them, stands nowhere.
create table ballot_reminder (
    election  uuid        not null,
    number    integer     not null check (number > 0),
    member    text        not null,
    closes_at timestamptz not null,
    due_at    timestamptz not null,
    attempts  integer     not null default 0,
    settled   boolean     not null default false,
    primary key (election, number, member)
);
create index ballot_reminder_due on ballot_reminder (due_at) where not settled;
