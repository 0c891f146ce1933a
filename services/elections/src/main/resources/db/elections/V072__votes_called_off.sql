-- A vote that is open when its resolution is withdrawn ends without a count.
alter table resolution_vote add column called_off_at timestamptz check (called_off_at >= opened_at);
alter table resolution_vote add constraint called_off_uncounted check (called_off_at is null or result is null);
drop index one_open_vote;
create unique index one_open_vote on resolution_vote (resolution) where result is null and called_off_at is null;
