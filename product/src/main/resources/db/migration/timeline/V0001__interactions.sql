-- One touch with parties, on a channel, in a direction. Append-only, a partition a month, made when it is needed.
-- `colleague` is who of us had it, by the name of that day; empty where a machine of ours did.
create table timeline.interaction (
    id               uuid        not null default uuidv7(),
    occurred_at      timestamptz not null,
    kind             text        not null,
    channel          text        not null,
    direction        text        not null,
    subject          text        not null default '',
    body             text        not null default '',
    outcome          text        not null default '',
    root_cause       text        not null default '',
    emotional_state  text        not null default '',
    minutes          int,
    colleague        text        not null default '',
    recorded_by      uuid        not null references access.account,
    recorded_at      timestamptz not null default now(),
    payload          jsonb,
    primary key (occurred_at, id),
    constraint interaction_kind_is_known check (kind in
        ('CALL', 'MEETING', 'MESSAGE', 'LETTER', 'NOTE', 'VISIT', 'ORDER', 'REQUEST', 'COMPLAINT', 'SUPPORT', 'INTERVIEW', 'SURVEY_ANSWER')),
    constraint interaction_channel_is_known check (channel in
        ('FACE_TO_FACE', 'PHONE', 'E_MAIL', 'LETTER', 'CHAT', 'INSTANT_MESSAGE', 'SMS', 'FAX', 'WEB', 'SOCIAL', 'KIOSK', 'EVENT', 'OTHER')),
    constraint interaction_direction_is_known check (direction in ('INBOUND', 'OUTBOUND', 'INTERNAL')),
    constraint interaction_emotional_state_is_known check (emotional_state in
        ('', 'DELIGHTED', 'PLEASED', 'NEUTRAL', 'WORRIED', 'ANNOYED', 'ANGRY')),
    constraint interaction_says_something check (subject <> '' or body <> ''),
    constraint interaction_is_of_moderate_length check
        (length(subject) <= 1000 and length(body) <= 100000 and length(outcome) <= 200 and length(root_cause) <= 200),
    constraint interaction_lasts check (minutes >= 0)
) partition by range (occurred_at);
create index interaction_by_recorder on timeline.interaction (recorded_by, occurred_at);

-- Whose timeline an interaction stands on: the person's and the organisation's at once. The channel is repeated here,
-- so that a timeline is filtered in the order of the key. No foreign key to the interaction: both rows are written in
-- one transaction and stay for ever, and a month that grows old can be taken out as a whole.
create table timeline.participation (
    party_id       uuid        not null references customers.party,
    occurred_at    timestamptz not null,
    interaction_id uuid        not null,
    channel        text        not null,
    primary key (party_id, occurred_at, interaction_id) include (channel),
    constraint participation_channel_is_known check (channel in
        ('FACE_TO_FACE', 'PHONE', 'E_MAIL', 'LETTER', 'CHAT', 'INSTANT_MESSAGE', 'SMS', 'FAX', 'WEB', 'SOCIAL', 'KIOSK', 'EVENT', 'OTHER'))
);
create index participation_of_interaction on timeline.participation (interaction_id);

-- The partition is made apart and attached: unlike `create table … partition of`, that stops neither readers nor
-- writers of the other months. Two who need a month at once make it one after the other; the lock on the table, unlike
-- an advisory one, lets the second see what the first has made.
create function timeline.make_room_for(moment timestamptz) returns void language plpgsql as $$
declare
    month date := date_trunc('month', moment at time zone 'UTC');
    name  text := format('interaction_%s', to_char(month, 'YYYY_MM'));
begin
    if to_regclass('timeline.' || name) is not null then
        return;
    end if;
    lock table timeline.interaction in share update exclusive mode;
    if to_regclass('timeline.' || name) is null then
        execute format('create table timeline.%I (like timeline.interaction including defaults including constraints)', name);
        execute format('alter table timeline.interaction attach partition timeline.%I for values from (%L) to (%L)',
            name, month::timestamp at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
    end if;
end $$;

-- A page of a timeline: the newest `size` interactions of a party before a place, newest first. The keys come first, so
-- that the second query knows between which moments to look, and opens the partitions of these months only. It is planned
-- once per connection: to plan for six years of months takes longer than to read a page.
create function timeline.page(party uuid, channels text[], before_at timestamptz, before_id uuid, size int)
returns table (
    id uuid, occurred_at timestamptz, kind text, channel text, direction text, subject text, body text, outcome text,
    root_cause text, emotional_state text, minutes int, colleague text, recorded_by uuid, recorded_at timestamptz,
    payload jsonb, everybody uuid[])
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
           i.emotional_state, i.minutes, i.colleague, i.recorded_by, i.recorded_at, i.payload,
           array(select o.party_id from timeline.participation o where o.interaction_id = k.id)
      from unnest(moments, ids) with ordinality k (at, id, place)
     cross join lateral (
           select * from timeline.interaction one
            where one.occurred_at = k.at and one.id = k.id
              and one.occurred_at between oldest and newest
            limit 1) i
     order by k.place;
end $$;
