select journal.watch('intake.mapping', subject => 'r.id');

-- What a file told stays, also when the customer that came of it is gone.
alter table intake.source_record drop constraint source_record_party_id_fkey;
