alter table intake.source_record drop constraint source_record_import_id_fkey;
create trigger import_is_known after insert on intake.source_record referencing new table as fresh
    for each statement execute function customers.reference_is_known('import_id', 'intake.import');
