-- The day on which an item is let out at the earliest, where two persons agreed on one.
alter table case_page_item add column embargo_until date;
