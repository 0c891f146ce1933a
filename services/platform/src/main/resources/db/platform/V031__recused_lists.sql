-- For a reader with ties, the cases that wait are looked at one by one: each case once, without reading its rows.
create index work_item_open_case on work_item (process, case_id, candidate_group) where state = 'OPEN';
