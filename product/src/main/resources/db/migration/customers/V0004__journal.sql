select journal.watch('customers.party', subject => 'r.id', unwatched => '{sort_key,given_key,email,phone,phone_key,city,country,words,last_interaction_at,last_channel,updated_at,version}');
select journal.watch('customers.person', subject => 'r.party_id', key => 'r.party_id');
select journal.watch('customers.organisation', subject => 'r.party_id', key => 'r.party_id');
select journal.watch('customers.identifier', subject => 'r.party_id');
select journal.watch('customers.address', subject => 'r.party_id');
select journal.watch('customers.party_role', subject => 'r.party_id');
select journal.watch('customers.relationship', subject => 'r.from_id', also => 'r.to_id');
