-- An answer is taken back with what it has written, and stays where that stays.
select journal.watch('intake.answer', subject => 'r.party_id', also => 'r.import_id', unwatched => '{created_at}');
