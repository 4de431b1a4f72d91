select journal.watch('timeline.interaction', subject => 'r.id');
select journal.watch('timeline.participation', subject => 'r.party_id', also => 'r.interaction_id', key => 'r.interaction_id', together => true);
