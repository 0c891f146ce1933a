-- An entry is never changed: what is known better later is its next version.
create table standing_correction (
    entry        uuid        not null references standing_entry (id),
    version      integer     not null check (version > 1),
    earliest     date        not null,
    latest       date        not null check (latest >= earliest),
    ground       text,
    reason       text        not null check (reason in ('SOURCE_FOUND', 'SOURCE_REVISED', 'ENTERED_WRONGLY')),
    reference    text        not null,
    legal_basis  text,
    document     text,
    published_on date,
    public_url   text,
    actor        uuid,
    recorded_at  timestamptz not null,
    primary key (entry, version)
);
create trigger append_only before update or delete or truncate on standing_correction
    for each statement execute function refuse_change();

alter table standing_proposal
    drop constraint standing_proposal_act_check,
    add constraint standing_proposal_act_check
        check (act in ('STATUS', 'FLAG_RAISED', 'FLAG_LOWERED', 'VOTING_RIGHTS', 'CORRECTION')),
    add column entry  uuid references standing_entry (id),
    add column reason text,
    add check ((act = 'CORRECTION') = (entry is not null)),
    add check ((act = 'CORRECTION') = (reason is not null));
