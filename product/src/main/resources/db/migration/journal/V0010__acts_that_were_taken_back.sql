-- For other modules to join: the acts that do not stand, for they were taken back.
create view journal.taken_back as select s.id from journal.change_set s where s.undone_by is not null;
