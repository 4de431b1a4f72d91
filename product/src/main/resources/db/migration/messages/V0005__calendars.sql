-- A calendar that came with a mail waits for whoever keeps appointments.
alter table messages.attachment add column waits boolean not null default false;
create index attachment_waits on messages.attachment (id) where waits;
select journal.watch('messages.attachment', subject => 'r.message_id', unwatched => '{waits}');
