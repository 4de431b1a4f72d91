-- What a company's own fields say of an interaction, by the key of the field.
alter table timeline.interaction add column custom jsonb not null default '{}';
alter table timeline.interaction add constraint interaction_custom_is_by_key check (jsonb_typeof(custom) = 'object');
select journal.watch('timeline.interaction', subject => 'r.id', unfolded => 'custom');

-- The history and an undo find an interaction by its id alone, in whatever month it is. Ids grow with time, so that the
-- index grows at its end.
create index interaction_by_id on timeline.interaction (id);

drop function timeline.page(uuid, text[], timestamptz, uuid, int);
-- A page of a timeline: the newest `size` interactions of a party before a place, newest first. The keys come first, so
-- that the second query knows between which moments to look, and opens the partitions of these months only. It is planned
-- once per connection: to plan for six years of months takes longer than to read a page.
create function timeline.page(party uuid, channels text[], before_at timestamptz, before_id uuid, size int)
returns table (
    id uuid, occurred_at timestamptz, kind text, channel text, direction text, subject text, body text, outcome text,
    root_cause text, emotional_state text, minutes int, colleague text, recorded_by uuid, recorded_at timestamptz,
    payload jsonb, custom jsonb, everybody uuid[])
language plpgsql stable rows 30 set plan_cache_mode = force_generic_plan as $$
declare
    moments timestamptz[];
    ids     uuid[];
    oldest  timestamptz;
    newest  timestamptz;
begin
    select array_agg(k.occurred_at), array_agg(k.interaction_id), min(k.occurred_at), max(k.occurred_at)
      into moments, ids, oldest, newest
      from (select p.occurred_at, p.interaction_id
              from timeline.participation p
             where p.party_id = party
               and (channels is null or p.channel = any (channels))
               and (p.occurred_at, p.interaction_id)
                 < (coalesce(before_at, 'infinity'), coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
             order by p.occurred_at desc, p.interaction_id desc
             limit size) k;
    return query
    select i.id, i.occurred_at, i.kind, i.channel, i.direction, i.subject, i.body, i.outcome, i.root_cause,
           i.emotional_state, i.minutes, i.colleague, i.recorded_by, i.recorded_at, i.payload, i.custom,
           array(select o.party_id from timeline.participation o where o.interaction_id = k.id)
      from unnest(moments, ids) with ordinality k (at, id, place)
     cross join lateral (
           select * from timeline.interaction one
            where one.occurred_at = k.at and one.id = k.id
              and one.occurred_at between oldest and newest
            limit 1) i
     order by k.place;
end $$;
