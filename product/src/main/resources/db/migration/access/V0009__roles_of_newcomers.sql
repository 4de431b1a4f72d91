-- The role of who comes in by the company account for the first time: any that there is. Where that role is removed,
-- newcomers are refused again.
alter table access.provider add column role_id uuid references access.role on delete set null;
update access.provider set role_id = role.id from access.role where role.built_in = provider.newcomers_role;
alter table access.provider drop column newcomers_role;
create index provider_of_role on access.provider (role_id);
