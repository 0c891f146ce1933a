-- The mails that bring reminders, one a person and day, and what became of each as identity tells it.
create table reminder_mail (
    notice  uuid        primary key,
    person  uuid        not null,
    at      timestamptz not null,
    outcome text        check (outcome in ('HANDED_OVER', 'FAILED'))
);
create index reminder_mail_by_person on reminder_mail (person, at);

alter table case_reminder add column notice uuid references reminder_mail (notice);
