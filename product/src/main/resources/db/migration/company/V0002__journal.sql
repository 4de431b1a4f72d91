-- There is one row, and it has no id of its own.
select journal.watch('company.profile', subject => '''00000000-0000-0000-0000-000000000001''::uuid', key => '''00000000-0000-0000-0000-000000000001''::uuid');
