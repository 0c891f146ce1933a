-- Documents of cases. No name, content, hash or text stands here: they are sealed in the vault, and named by random ids.
create table document (
    id             uuid    primary key,
    version        integer not null,
    case_id        uuid    not null, -- of a draft, too: no case yet
    uploader       text    not null check (uploader in ('OFFICER', 'SUBJECT', 'FILER')),
    document_class text    not null check (document_class in ('PUBLIC', 'PUBLIC_AFTER', 'RESTRICTED', 'CONFIDENTIAL')),
    reason         text    not null,
    public_from    date,
    after_decision boolean not null,
    review_on      date,
    classified_by  text, -- a person's id; null: nobody classified it yet
    title          uuid,
    constraint class_suits check (
        (document_class = 'PUBLIC_AFTER') = (public_from is not null or after_decision)
        and (document_class <> 'PUBLIC_AFTER' or (public_from is null) = after_decision)
        and (document_class = 'PUBLIC' or review_on is not null))
);
create index document_by_case on document (case_id);

create table document_version (
    document    uuid    not null references document (id),
    place       integer not null,
    format      text    not null,
    length      bigint  not null check (length > 0),
    scan        text    not null check (scan in ('CLEAN', 'NOT_SCANNED')),
    found       text    not null,
    original    uuid    not null unique,
    details     uuid    not null unique,
    shared_copy uuid    not null unique,
    redacted    boolean not null,
    primary key (document, place)
);

-- Whoever may know of a document can ask that it be opened; somebody else decides.
create table document_appeal (
    document    uuid    not null references document (id),
    place       integer not null,
    grounds     uuid    not null unique,
    appealed_on date    not null,
    outcome     text    check (outcome in ('OPENED', 'WITHHELD')),
    decided_on  date    check (decided_on >= appealed_on),
    decided_by  text,
    check ((outcome is null) = (decided_on is null) and (outcome is null) = (decided_by is null)),
    primary key (document, place)
);
