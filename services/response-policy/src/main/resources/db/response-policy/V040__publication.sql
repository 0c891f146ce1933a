-- What two persons make public of a case: held as long as it can be taken back, then out. Words are in the vault.
create table case_page_item (
    id            uuid        primary key,
    version       integer     not null,
    response_case uuid        not null references response_case (id),
    kind          text        not null check (kind in ('ANNOUNCEMENT', 'OFFICIAL_DATE', 'DISPUTE')),
    state         text        not null check (state in ('ASKED', 'HELD', 'OUT', 'UNDONE')),
    up_to         integer,
    what          text        check (what ~ '^[a-z][a-z-]{2,60}$'),
    day           date,
    authoritative boolean     not null,
    sealed        uuid,
    words         text, -- once they are public
    public_from   timestamptz,
    check ((kind = 'ANNOUNCEMENT') = (up_to is not null)),
    check ((kind = 'OFFICIAL_DATE') = (what is not null)),
    check ((kind = 'ANNOUNCEMENT') = (sealed is null)),
    check ((words is not null) = (kind <> 'ANNOUNCEMENT' and state = 'OUT')),
    check ((state = 'ASKED') = (public_from is null))
);
create unique index one_held_announcement on case_page_item (response_case)
    where kind = 'ANNOUNCEMENT' and state = 'HELD';
create index case_page_item_of on case_page_item (response_case, state);
create index case_page_item_due on case_page_item (public_from) where state = 'HELD';
