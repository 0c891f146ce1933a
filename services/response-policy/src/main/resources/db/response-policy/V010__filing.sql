-- Letters of concern. Nothing here names a filer or quotes a letter: what they write is in the vault.

create table filing (
    id                  uuid    primary key, -- of the case
    version             integer not null,
    letter              uuid    not null,    -- of the first case of the same letter
    owner               text    not null check (length(owner) in (8, 40)), -- first digits of a code, or a keyed hash
    code_hash           text    check (code_hash like '$argon2id$%'),
    state               text    not null check (state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
    begun_on            date    not null,
    country             text    check (country ~ '^[A-Z]{3}$'),
    rule_set            text,
    filed_on            date,
    filer_kind          text,
    filers              integer check (filers > 0),
    pseudonymous        boolean,
    involved            boolean,
    involved_in_country boolean,
    consent_to_publish  boolean,
    missing             text    check (missing ~ '^[A-Z_,]+$'),
    check ((length(owner) = 8) = (code_hash is not null)),
    check ((state = 'DRAFT') = (country is null)),
    check (num_nulls(country, rule_set, filed_on, filer_kind, filers, pseudonymous, involved, involved_in_country,
                     consent_to_publish) in (0, 9))
);
create index filing_of_owner on filing (owner);
create unique index one_case_per_country_of_a_letter on filing (letter, country);
-- A receipt code is for one letter.
create unique index one_draft_per_code on filing (owner) where state = 'DRAFT' and code_hash is not null and id = letter;
create index filing_about on filing (country, filed_on);

create table filing_concern (
    filing uuid    not null references filing (id) on delete cascade,
    place  integer not null,
    issue  text    not null,
    primary key (filing, place)
);

create table filing_text (
    id      uuid        primary key,
    filing  uuid        not null references filing (id),
    kind    text        not null check (kind in ('LETTER', 'SUPPLEMENT', 'WITHDRAWAL_REASON', 'QUESTION', 'ANSWER', 'NAMES')),
    sealed  uuid        not null unique,
    at      timestamptz not null,
    answers uuid        references filing_text (id),
    check ((kind = 'ANSWER') = (answers is not null))
);
create unique index one_letter_text on filing_text (filing) where kind = 'LETTER';
create index filing_text_of on filing_text (filing, at);

-- That there is something new, and not what.
create table filer_notice (
    owner text        not null,
    at    timestamptz not null
);
create index filer_notice_of on filer_notice (owner, at);
