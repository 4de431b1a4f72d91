-- Whole files are written with one source, one import and by one account. To check that same reference for every row
-- cost a third of an import; so it is checked once for each that a statement names. What is referred to so is never
-- deleted: therefore nothing has to watch the other side, and nothing needs an index to find its rows from there.
create function customers.reference_is_known() returns trigger language plpgsql as $$
declare
    missing text;
begin
    execute format(
        'select string_agg(named.id::text, '', '')
           from (select distinct %I as id from fresh) named
          where named.id is not null and not exists (select from %s known where known.id = named.id)',
        tg_argv[0], tg_argv[1]) into missing;
    if missing is not null then
        raise foreign_key_violation using
            message = format('%s.%s names what is not in %s: %s', tg_table_name, tg_argv[0], tg_argv[1], missing);
    end if;
    return null;
end $$;

alter table customers.party drop constraint party_created_by_fkey;
alter table customers.identifier drop constraint identifier_source_id_fkey;
alter table customers.address drop constraint address_source_id_fkey;
alter table customers.party_role drop constraint party_role_source_id_fkey;
alter table customers.relationship drop constraint relationship_source_id_fkey;
drop index customers.party_created_by, customers.identifier_of_source, customers.address_of_source,
    customers.party_role_of_source, customers.relationship_of_source;

create trigger creator_is_known after insert on customers.party referencing new table as fresh
    for each statement execute function customers.reference_is_known('created_by', 'access.account');
create trigger source_is_known after insert on customers.identifier referencing new table as fresh
    for each statement execute function customers.reference_is_known('source_id', 'customers.source');
create trigger source_is_known after insert on customers.address referencing new table as fresh
    for each statement execute function customers.reference_is_known('source_id', 'customers.source');
create trigger source_is_known after insert on customers.party_role referencing new table as fresh
    for each statement execute function customers.reference_is_known('source_id', 'customers.source');
create trigger source_is_known after insert on customers.relationship referencing new table as fresh
    for each statement execute function customers.reference_is_known('source_id', 'customers.source');
