-- Filers by the name under which their case page named them, once the vault holds their letter no more.
create table announced_filer (
    response_case uuid    not null references response_case,
    position      integer not null check (position > 0),
    name          text    not null check (name <> ''),
    primary key (response_case, position)
);
