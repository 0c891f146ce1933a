-- Lists of what waits begin with what is due first, whoever asks; and most people ask for their own.
create index work_item_due on work_item (due_at, id) where state = 'OPEN';
create index work_item_assignee on work_item (assignee, due_at, id) where state = 'OPEN' and assignee is not null;
