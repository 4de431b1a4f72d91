-- What a company's own fields say of a lead and of a deal, by the key of the field.
alter table sales.lead add column custom jsonb not null default '{}';
alter table sales.lead add constraint lead_custom_is_by_key check (jsonb_typeof(custom) = 'object');
select journal.watch('sales.lead', subject => 'r.id', also => 'r.party_id', unfolded => 'custom');

alter table sales.opportunity add column custom jsonb not null default '{}';
alter table sales.opportunity add constraint opportunity_custom_is_by_key check (jsonb_typeof(custom) = 'object');
select journal.watch('sales.opportunity', subject => 'r.id', also => 'r.party_id', unfolded => 'custom');
