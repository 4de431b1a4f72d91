-- Whom records of a source are put to: only to those whom their key or e-mail names, also to those who surely are the
-- same, or to those after a person was asked.
alter table customers.source_trust
    add column matching text not null default 'CREATE',
    add constraint source_trust_matching_is_known check (matching in ('CREATE', 'MATCH', 'ASK'));
select journal.watch('customers.source_trust', subject => 'r.source_id', key => 'r.source_id');
