-- What other modules may join: which message has which id and stands in which thread.
create view messages.addressed as select id, header_id, thread_id, state, at from messages.message;
