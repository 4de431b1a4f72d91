-- So that work that waits is found while its subject is typed.
create index piece_by_words on work.piece using gin (expressions.words(subject)) where standing = 'OPEN';
