-- People who are to be told that there is something to read. To whom one went is forgotten when it is settled.
create table notice_mail (
    notice   uuid        primary key,
    person   uuid,
    due_at   timestamptz not null,
    attempts integer     not null default 0
);
create index notice_mail_due on notice_mail (due_at) where person is not null;
