-- What has come and gone since they were first watched.
select journal.watch('access.account', subject => 'r.id', unwatched => '{password_hash,last_seen_at}');
select journal.watch('access.invitation', subject => 'r.id');
