-- Officers' entries wait for their second person in the platform's table of approvals.
drop table standing_proposal;
