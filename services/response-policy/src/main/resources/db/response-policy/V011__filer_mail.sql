-- Filers with an account may ask for mail when there is something new. Which account it is, is sealed; whether one is to be
-- told, and from which day on, stands here: all who are to be told on a day are told together.
alter table filing_text drop constraint filing_text_kind_check;
alter table filing_text add constraint filing_text_kind_check
    check (kind in ('LETTER', 'SUPPLEMENT', 'WITHDRAWAL_REASON', 'QUESTION', 'ANSWER', 'NAMES', 'MAIL'));
create unique index one_mail_wish on filing_text (filing) where kind = 'MAIL';
create table filer_mail_due (
    filing uuid primary key references filing (id) on delete cascade,
    due_on date not null
);
