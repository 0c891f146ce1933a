create table bread_order (
    id      uuid    primary key,
    version integer not null,
    loaf    text    not null,
    baked   boolean not null
);
create unique index one_open_order_per_loaf on bread_order (loaf) where not baked;

create table delivery (
    id       bigint  generated always as identity primary key,
    mill     text    not null,
    sequence bigint  not null,
    sacks    integer not null
);
