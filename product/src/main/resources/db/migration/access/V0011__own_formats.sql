-- How somebody writes dates and numbers, and where they are. Null: as the company does, also when that changes.
alter table access.account
    add column language  text,
    add column time_zone text,
    add constraint account_language_is_named check (language <> ''),
    add constraint account_time_zone_is_named check (time_zone <> '');
select journal.watch('access.account', subject => 'r.id', unwatched => '{password_hash,last_seen_at}');
