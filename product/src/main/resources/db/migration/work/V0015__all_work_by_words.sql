-- The list of work finds what is done, too.
drop index work.piece_by_words;
create index piece_by_words on work.piece using gin (expressions.words(subject));
