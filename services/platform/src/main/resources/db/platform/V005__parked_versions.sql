-- An operator's act on a parked message names the version it was decided on.
alter table inbox_message add column version integer not null default 0;
