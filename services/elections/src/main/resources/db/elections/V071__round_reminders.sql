-- Rounds and run-offs remind their voters as well, persons among them.
alter table secret_round add column remind_days integer not null default 1 check (remind_days > 0);
alter table reminder_delivery drop constraint reminder_delivery_member_check;
alter table reminder_delivery add constraint reminder_delivery_member_check
    check (member ~ '^([A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$');
