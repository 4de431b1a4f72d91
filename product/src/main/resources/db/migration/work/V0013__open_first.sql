-- So that the list of work begins with what waits.
create index piece_open_by_due on work.piece (due_at, id) where standing = 'OPEN';
