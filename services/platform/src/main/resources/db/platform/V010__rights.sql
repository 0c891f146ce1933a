-- Conflicts of interest, and acts that need two persons.

-- What binds people to governments and organisations, as identity tells it: affiliations and nationalities. A change of
-- one replaces it.
create table person_tie (
    source       text primary key,
    person       uuid not null,
    kind         text not null check (kind in ('GOVERNMENT', 'CIVIL_SOCIETY', 'SECRETARIAT', 'JUDGE', 'PARTNER', 'NATIONALITY')),
    government   text check (government ~ '^[A-Z]{3}$'),
    organisation text,
    from_day     date not null,
    until_day    date check (until_day >= from_day),
    check (kind not in ('GOVERNMENT', 'NATIONALITY') or government is not null)
);
create index person_tie_person on person_tie (person);

-- What people declare themselves: about one case, or about a government or an organisation in all cases.
create table conflict_declaration (
    id           uuid        primary key,
    version      integer     not null default 0,
    person       uuid        not null,
    kind         text,
    case_id      text,
    government   text        check (government ~ '^[A-Z]{3}$'),
    organisation text,
    declared_at  timestamptz not null,
    ended_at     timestamptz,
    check ((kind is null) = (case_id is null)),
    check (num_nonnulls(case_id, government, organisation) = 1)
);
create index conflict_declaration_person on conflict_declaration (person) where ended_at is null;

-- A ground that two persons have set aside for one person and one case, and why. Public.
create table conflict_override (
    id          uuid        primary key,
    person      uuid        not null,
    kind        text        not null,
    case_id     text        not null,
    ground      text        not null check (ground in ('DECLARED', 'OWN_GOVERNMENT', 'EMPLOYER', 'NATIONAL')),
    reason      text        not null,
    asked_by    uuid        not null,
    approved_by uuid        not null,
    at          timestamptz not null,
    unique (person, kind, case_id, ground),
    check (approved_by <> asked_by and approved_by <> person and asked_by <> person)
);

-- The grounds that keep a person out of a case, as far as they are not sealed.
create function conflict_grounds(who uuid, of_kind text, of_case text, governments text[], organisations text[])
    returns table (ground text) language sql stable as $$
    select found.ground from (
        select 'DECLARED' as ground from conflict_declaration d
        where d.person = who and d.ended_at is null
          and ((d.kind = of_kind and d.case_id = of_case) or d.government = any(governments)
               or lower(d.organisation) = any(organisations))
        union
        select case t.kind when 'GOVERNMENT' then 'OWN_GOVERNMENT' when 'NATIONALITY' then 'NATIONAL' else 'EMPLOYER' end
        from person_tie t
        where t.person = who and t.from_day <= procedure_now()::date
          and (t.until_day is null or t.until_day >= procedure_now()::date)
          and (t.government = any(governments) or lower(t.organisation) = any(organisations))) found
    where not exists (
        select 1 from conflict_override o
        where o.person = who and o.kind = of_kind and o.case_id = of_case and o.ground = found.ground) $$;

-- For lists, one row at a time: whether this person is kept out.
create function recused(who uuid, of_kind text, of_case text, governments text[], organisations text[])
    returns boolean language sql stable as
    $$ select exists (select 1 from conflict_grounds(who, of_kind, of_case, governments, organisations)) $$;

-- An act of two persons: what the first asked for, until the second has decided. The payload may hold words that were
-- typed in; the ledger has its salted commitment only.
create table approval (
    id             uuid        primary key,
    version        integer     not null default 0,
    act            text        not null,
    kind           text        not null,
    case_id        text        not null,
    object_version integer     not null,
    payload        text        not null,
    salt           bytea       not null,
    commitment     bytea       not null check (octet_length(commitment) = 32),
    asked_by       uuid        not null,
    asked_at       timestamptz not null,
    expires_at     timestamptz not null check (expires_at > asked_at),
    state          text        not null check (state in ('PENDING', 'APPROVED', 'REFUSED')),
    decided_by     uuid,
    decided_at     timestamptz,
    reason         text,
    check ((state = 'PENDING') = (decided_by is null)),
    check ((state = 'PENDING') = (decided_at is null)),
    check ((state = 'REFUSED') = (reason is not null)),
    constraint approved_by_another check (state <> 'APPROVED' or asked_by <> decided_by)
);
create unique index approval_one_pending on approval (act, kind, case_id) where state = 'PENDING';
create index approval_pending on approval (asked_at, id) where state = 'PENDING';
