-- Candidacies given up say why; a count may be made again because a seat goes to the next.
alter table candidacy add column withdrawn_for text;
alter table election_result drop constraint election_result_reason_check;
alter table election_result add constraint election_result_reason_check
    check (reason in ('COUNT', 'RETALLY', 'RECOUNT', 'RUN_OFF', 'PASSED_OVER'));
