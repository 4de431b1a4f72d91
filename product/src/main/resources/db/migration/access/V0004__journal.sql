select journal.watch('access.account', subject => 'r.id', unwatched => '{password_hash,last_seen_at}');
select journal.watch('access.token', subject => 'r.account_id', unwatched => '{hash,last_used_at}');
select journal.watch('access.invitation', subject => 'r.id');
