-- The long way, for text with other than plain letters.
create function expressions.fold_any_script(written text) returns text language plpgsql immutable strict parallel safe as $$
declare
    apart text := lower(normalize(written, NFKD) collate pg_c_utf8);
begin
    apart := regexp_replace(apart,
        U&'[\00AD\0300-\036F\0591-\05C7\0610-\061A\0640\064B-\065F\0670\200B-\200F\2060\FE00-\FE0F\FEFF]', '', 'g');
    apart := translate(apart, 'øđðłħŋŧıəς', 'oddlhntieσ');
    apart := replace(replace(replace(replace(apart, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
    return normalize(apart, NFC);
end $$;

-- Text as rules compare it: small letters without accents. `rapport.expressions.Folding` says the same in Java, and a
-- test compares the two for every character there is. A single select, so that the planner writes it into the query and
-- an index on it costs no call.
create function expressions.fold(written text) returns text language sql immutable parallel safe as $$
    select case
        when octet_length(written) = length(written) then lower(written collate pg_c_utf8)
        else expressions.fold_any_script(written)
    end
$$;
