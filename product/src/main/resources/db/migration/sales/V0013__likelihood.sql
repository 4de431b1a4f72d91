-- What the company's own closed deals, and its ended leads, teach about those that are open: of each kind the last that
-- was learned. It is learned anew each night.
create table sales.lesson (
    kind       text             primary key,
    learned_at timestamptz      not null,
    ended      int              not null,
    won        int              not null,
    intercept  double precision not null,
    weights    jsonb            not null,
    tested     int              not null,
    auc        double precision not null,
    brier      double precision not null,
    base_brier double precision not null,
    constraint lesson_is_of_a_known_kind check (kind in ('OPPORTUNITY', 'LEAD'))
);

-- Every node remembers them, and hears here that they changed.
create function sales.tell_lessons() returns trigger language plpgsql as $$
begin
    perform pg_notify('rapport_open_pages', 'lessons:00000000-0000-0000-0000-000000000000');
    return null;
end $$;
create trigger lesson_is_told after insert or update or delete on sales.lesson
    for each statement execute function sales.tell_lessons();
