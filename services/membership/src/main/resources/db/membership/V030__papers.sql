-- Scans of letters and what belongs to them, in pieces: what is sent is never in memory as a whole. Personal data may
-- stand in them; no event or proof rests on them, so that they can be erased.
create table admission_paper (
    id              uuid        primary key,
    admission       uuid        not null references admission (id),
    name            text        not null check (name ~ '\S' and length(name) <= 200),
    media_type      text        not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    size            bigint      check (size between 1 and 10000000), -- null while it is arriving
    sha256          text        check (sha256 ~ '^[0-9a-f]{64}$'),
    from_government boolean     not null,
    received_at     timestamptz not null,
    constraint whole_or_arriving check ((size is null) = (sha256 is null))
);
create index admission_paper_of on admission_paper (admission, received_at, id);

create table admission_paper_piece (
    paper   uuid    not null references admission_paper (id) on delete cascade,
    number  integer not null check (number >= 0),
    content bytea   not null,
    primary key (paper, number)
);

create table admission_note (
    id         uuid        primary key,
    admission  uuid        not null references admission (id),
    author     uuid,
    written_at timestamptz not null,
    text       text        not null check (text ~ '\S' and length(text) <= 4000)
);
create index admission_note_of on admission_note (admission, written_at, id);
