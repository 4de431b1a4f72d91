-- What a company's own fields say of a party, by the key of the field.
alter table customers.party add column custom jsonb not null default '{}';
alter table customers.party add constraint party_custom_is_by_key check (jsonb_typeof(custom) = 'object');
select journal.watch('customers.party', subject => 'r.id', unfolded => 'custom', unwatched =>
    '{sort_key,given_key,email,phone,phone_key,city,country,words,last_interaction_at,last_channel,updated_at,version}');
