-- Cases whose confidential part was destroyed.
create table erased_case (
    response_case uuid primary key,
    erased_on     date not null
);
