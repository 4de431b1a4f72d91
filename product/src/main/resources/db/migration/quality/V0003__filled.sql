-- How often each field is filled in, and who has told of it: as it was last counted.
create table quality.filled (
    list    text   not null,
    word    text   not null,
    asked   bigint not null,
    filled  bigint not null,
    sources text[] not null,
    primary key (list, word)
);
