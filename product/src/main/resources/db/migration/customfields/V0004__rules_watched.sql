-- The rule by which a field is reckoned is told too.
select journal.watch('customfields.field', subject => 'r.id', unwatched => '{indexed,job_id}');
