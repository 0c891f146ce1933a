-- The register of letters. Words and names stand in tables of their own, from which they can be erased.

create table letter (
    id               uuid        primary key,
    version          integer     not null,
    reference        text        not null,
    type             text        not null,
    direction        text        not null check (direction in ('INCOMING', 'OUTGOING')),
    country          text        not null check (country ~ '^[A-Z]{3}$'),
    case_ref         text,
    from_office      text        not null,
    to_office        text        not null,
    channel          text,
    language         text        not null check (language ~ '^[a-z]{2,3}$'),
    letter_date      date        not null,
    received_date    date,
    effect_date      date,
    template_version text,
    in_reply_to      uuid        references letter (id),
    reply_due        date,
    replied_by       uuid        references letter (id),
    sent_at          timestamptz,
    asked_for        date,
    published_on     date,
    published_where  text,
    constraint letter_reference_once unique (reference),
    constraint received_after_written check (received_date >= letter_date),
    constraint incoming_is_received check ((direction = 'INCOMING') = (received_date is not null)),
    constraint only_outgoing_is_sent check (direction = 'OUTGOING' or sent_at is null),
    constraint sent_before_published check (direction = 'INCOMING' or published_on is null or sent_at is not null)
);
create index letter_country on letter (country, letter_date desc);
create index letter_case on letter (case_ref);
create index letter_awaiting_reply on letter (reply_due) where reply_due is not null and replied_by is null;

-- Which texts there are, which is authentic, and the commitment to each: kept for ever.
create table letter_text (
    letter     uuid        not null references letter (id),
    place      integer     not null,
    language   text        not null check (language ~ '^[a-z]{2,3}$'),
    authentic  boolean     not null,
    commitment text        not null check (commitment ~ '^[0-9a-f]{64}$'),
    erased_at  timestamptz,
    primary key (letter, place),
    constraint one_text_per_language unique (letter, language)
);
create unique index one_authentic_text on letter_text (letter) where authentic;

-- The words themselves, and the salt without which a commitment says nothing. Erased together.
create table letter_body (
    letter   uuid  not null references letter (id),
    language text  not null,
    salt     bytea not null check (octet_length(salt) = 32),
    body     text  not null,
    primary key (letter, language)
);

create table letter_signatory (
    letter    uuid primary key references letter (id),
    signatory text not null
);

-- To whom a letter of ours goes, and the proof that it was sent.
create table letter_addressee (
    letter      uuid        not null references letter (id),
    place       integer     not null,
    recipient   text        not null check (recipient in ('POINT_OF_CONTACT', 'MINISTER_OF_RECORD')),
    sent_at     timestamptz,
    channel     text,
    proof       text,
    recorded_by uuid,
    recorded_at timestamptz,
    primary key (letter, place),
    constraint one_letter_per_recipient unique (letter, recipient),
    check ((sent_at is null) = (proof is null) and (sent_at is null) = (recorded_at is null))
);

-- Numbers for people to quote. Letters themselves are known by random ids.
create table letter_number (
    year    integer not null,
    country text    not null,
    type    text    not null,
    last    integer not null check (last > 0),
    primary key (year, country, type)
);
