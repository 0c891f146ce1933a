-- One row for each message that was handled. Nothing here keeps a message from being written twice: the inbox does.
create table government_standing (
    id           bigint      generated always as identity primary key,
    country      text        not null check (country ~ '^[A-Z]{3}$'),
    status       text        not null,
    effective_on date        not null,
    event_id     text        not null,
    arrived_at   timestamptz not null
);
create index government_standing_country on government_standing (country, effective_on, id);
