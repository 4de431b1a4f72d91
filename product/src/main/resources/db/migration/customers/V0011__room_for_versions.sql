-- Many an act changes nothing of a party but its version. Where its page has room for that, no index has to be written.
-- Pages that are full already stay so until somebody runs `vacuum full`.
alter table customers.party set (fillfactor = 80);
