-- The bytes of a file go after a while; that there was one stays for as long as an import tells of it.
alter table intake.upload add column removed_at timestamptz;
create index upload_by_age on intake.upload (created_at) where removed_at is null;

-- The job that tried a draft out is removed like any other.
alter table intake.import
    drop constraint import_check_id_fkey,
    add constraint import_check_id_fkey foreign key (check_id) references jobs.job on delete set null;
