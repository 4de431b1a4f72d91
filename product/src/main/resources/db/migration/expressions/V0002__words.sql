-- The words of a text as an index keeps them, folded as a search folds what somebody types.
create function expressions.words(written text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('simple'::regconfig,
        regexp_replace(expressions.fold(written) collate pg_c_utf8, '[^[:alnum:]]+', ' ', 'g'))
$$;
