-- Who checks the logs: auditors read the ledger, witnesses sign its checkpoints.
alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check check (role in (
    'SECRETARIAT', 'ELIGIBILITY_ANALYST', 'POINT_OF_CONTACT', 'PARTNER', 'OPERATOR', 'AUDITOR', 'WITNESS',
    'DEMO_OPERATOR'));
