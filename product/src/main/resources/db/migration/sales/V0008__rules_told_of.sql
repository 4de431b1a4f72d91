-- Since when administrators know that a rule cannot be understood any more.
alter table sales.scoring_rule add column told_at timestamptz;
select journal.watch('sales.scoring_rule', subject => 'r.id', unwatched => '{told_at}');
