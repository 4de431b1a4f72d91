-- Whether its owner was told that its time is near; whoever moves it is told anew.
alter table work.piece add column reminded_for timestamptz;
create index piece_to_remind on work.piece (due_at) where standing = 'OPEN' and first_day is null;
select journal.watch('work.piece', subject => 'r.id', also => 'r.party_id', unwatched => '{reminded_for}');
