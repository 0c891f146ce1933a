-- The file of a form that is not sent yet: theirs alone, sealed, one of each kind of form.
create table draft_file (
    person uuid not null,
    kind text not null check (kind ~ '^[a-z-]+$'),
    name text not null check (name ~ '\S' and length(name) <= 200),
    sealed bytea not null,
    saved_at timestamptz not null default now(),
    primary key (person, kind)
);

-- Filters of the work list that somebody gave a name.
create table work_view (
    person uuid not null,
    name text not null check (name ~ '\S' and length(name) <= 60),
    query text not null check (length(query) <= 500),
    saved_at timestamptz not null default now(),
    primary key (person, name)
);
