-- Acts that an undo has taken back with the one that it was asked for.
create table journal.taken_along (
    undo_id       uuid not null,
    change_set_id uuid not null,
    primary key (undo_id, change_set_id)
);

-- Marks an act as taken back by an undo that was asked for another.
create function journal.mark_along(also uuid, undo uuid) returns void language sql
begin atomic
    with marked as (
        update journal.change_set s set undone_by = undo where s.id = also and s.undone_by is null returning s.id)
    insert into journal.taken_along (undo_id, change_set_id) select undo, m.id from marked m;
end;

-- As before, but what was taken along stands and falls with the act that it followed from.
create or replace function journal.mark_undone(original uuid, undo uuid) returns boolean language plpgsql as $$
declare
    fallen   uuid := original;
    standing uuid;
    next     uuid;
begin
    update journal.change_set s set undone_by = undo where s.id = original and s.undone_by is null
    returning s.undoes into standing;
    if not found then
        return false;
    end if;
    update journal.change_set s set undoes = original where s.id = undo;
    while standing is not null loop
        update journal.change_set s set undone_by = null
         where s.undone_by = fallen
           and s.id in (select a.change_set_id from journal.taken_along a where a.undo_id = fallen);
        update journal.change_set s set undone_by = null where s.id = standing returning s.undoes into fallen;
        update journal.change_set s set undone_by = standing
         where s.undone_by is null
           and s.id in (select a.change_set_id from journal.taken_along a where a.undo_id = standing);
        update journal.change_set s set undone_by = standing where s.id = fallen returning s.undoes into next;
        if not found then
            next := null;
        end if;
        standing := next;
    end loop;
    return true;
end $$;
