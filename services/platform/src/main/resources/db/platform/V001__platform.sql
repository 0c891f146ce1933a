-- What every service's database holds beside its own tables.

-- Procedure time: the transaction's start, shifted in the demo profile only.
create table procedure_clock (
    the_one boolean primary key default true check (the_one),
    shift   interval not null default interval '0'
);
insert into procedure_clock default values;

create function procedure_now() returns timestamptz language sql stable
    as $$ select now() + shift from procedure_clock $$;

-- ce_sequence: 1, 2, 3 … per subject and topic. The row lock serialises the writers of one subject, so that
-- the order of commits is the order of sequences.
create table subject_sequence (
    topic   text   not null,
    subject text   not null,
    last    bigint not null check (last > 0),
    primary key (topic, subject)
);

-- Every fact, with who, what and why. Ids, codes and commitments only: no names, no free text.
create table ledger (
    id          bigint      generated always as identity primary key,
    event_id    uuid        not null unique,
    type        text        not null,
    source      text        not null,
    subject     text        not null,
    at          timestamptz not null,
    topic       text,
    sequence    bigint,
    data        text        not null,
    actor       uuid,
    reason      text,
    public_leaf bytea       check (octet_length(public_leaf) = 32),
    traceparent text,
    unique (topic, subject, sequence),
    check ((topic is null) = (sequence is null))
);
create index ledger_subject on ledger (subject, id);

-- The public projection of the facts that are public: what partners and the public verify.
create table public_log (
    id          bigint      generated always as identity primary key,
    event_id    uuid        not null unique,
    type        text        not null,
    source      text        not null,
    subject     text        not null,
    at          timestamptz not null,
    topic       text        not null,
    sequence    bigint      not null,
    data        text        not null,
    traceparent text,
    unique (topic, subject, sequence)
);
create index public_log_subject on public_log (subject, id);

-- Entries that have no position yet. Written with the entry, removed with its position.
create table ledger_pending (entry bigint primary key);
create table public_log_pending (entry bigint primary key);

-- The gapless order given after commit by the relay, with the Merkle leaf of each entry.
create table ledger_position (
    position  bigint primary key check (position >= 0),
    entry     bigint not null unique references ledger (id),
    leaf_hash bytea  not null check (octet_length(leaf_hash) = 32)
);
create table public_log_position (
    position  bigint primary key check (position >= 0),
    entry     bigint not null unique references public_log (id),
    leaf_hash bytea  not null check (octet_length(leaf_hash) = 32)
);

-- Roots of complete aligned subtrees of 256^level leaves: proofs read a few rows, never the whole log.
create table ledger_node (
    level smallint not null check (level > 0),
    index bigint   not null check (index >= 0),
    hash  bytea    not null check (octet_length(hash) = 32),
    primary key (level, index)
);
create table public_log_node (
    level smallint not null check (level > 0),
    index bigint   not null check (index >= 0),
    hash  bytea    not null check (octet_length(hash) = 32),
    primary key (level, index)
);

-- The tree head after each batch of positions.
create table ledger_head (
    size bigint      primary key check (size > 0),
    root bytea       not null check (octet_length(root) = 32),
    at   timestamptz not null default clock_timestamp()
);
create table public_log_head (
    size bigint      primary key check (size > 0),
    root bytea       not null check (octet_length(root) = 32),
    at   timestamptz not null default clock_timestamp()
);

-- How far each log was published: the only mutable row of the logs.
create table relay_cursor (
    log       text   primary key,
    published bigint not null check (published >= 0)
);
insert into relay_cursor (log, published) values ('ledger', 0), ('public_log', 0);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation'; end $$;

do $$
declare log text;
begin
    foreach log in array array['ledger', 'ledger_position', 'ledger_node', 'ledger_head',
                               'public_log', 'public_log_position', 'public_log_node', 'public_log_head'] loop
        execute format('create trigger append_only before update or delete or truncate on %I
                        for each statement execute function refuse_change()', log);
        execute format('revoke update, delete, truncate on %I from current_user', log);
    end loop;
    -- A foreign key's check needs some UPDATE right on the table it points to; an identity column cannot be set anyway.
    grant update (id) on ledger, public_log to current_user;
end $$;

-- Messages from other services. Stored once by the key, handled once, in the order of their subject.
create table inbox_message (
    arrival     bigint      generated always as identity primary key,
    source      text        not null,
    event_id    text        not null,
    subject     text        not null,
    sequence    bigint      not null,
    type        text        not null,
    payload     bytea       not null,
    traceparent text,
    received_at timestamptz not null,
    due_at      timestamptz not null,
    attempts    integer     not null default 0 check (attempts >= 0),
    last_error  text,
    state       text        not null check (state in ('WAITING', 'HANDLED', 'PARKED', 'DISCARDED')),
    ended_at    timestamptz,
    constraint inbox_once unique (source, event_id),
    check ((state in ('HANDLED', 'DISCARDED')) = (ended_at is not null))
);
create index inbox_due on inbox_message (due_at, arrival) where state = 'WAITING';
create index inbox_blocking on inbox_message (source, subject, sequence) where state in ('WAITING', 'PARKED');

-- The memory that makes the inbox idempotent for ever, also after payloads were cleaned.
create table inbox_progress (
    source  text   not null,
    subject text   not null,
    handled bigint not null,
    primary key (source, subject)
);

-- Final answers to requests with an Idempotency-Key, for 24 hours of real time.
create table idempotent_answer (
    scope       text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      integer     not null check (status between 200 and 499),
    headers     text        not null,
    body        bytea       not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (scope, key)
);
create index idempotent_answer_age on idempotent_answer (answered_at);
