-- Whether an index answers what lists and filters ask of a field. That follows from the database and is no change that
-- anybody would take back. The job is the last one that built the index or purged the values.
alter table customfields.field add column indexed boolean not null default false;
alter table customfields.field add column job_id uuid;
select journal.watch('customfields.field', subject => 'r.id', unwatched => '{indexed,job_id}');
