-- Who types “anna s” means Annas whose family name begins so: one stretch of an index.
drop index customers.party_by_given_name;
create index party_by_given_name on customers.party (kind, (given_key || ' ' || sort_key), id);
