package rapport.network.strength;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Param;
import org.jooq.Table;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyKind;
import rapport.customers.RelationshipKind;
import rapport.timeline.InteractionSight;

/// What ties people to others, as far as the viewer may know it: for statements that go along
/// ties. See [Closeness]. Each place is looked up by itself (`offset 0` keeps PostgreSQL from
/// joining whole tables instead, since it cannot know how few the places are).
public final class Ties {
    private static final String TIES = """
            (select f.id as via, f.strength, t.*
               from {2} as f (id, strength)
              cross join lateral (
                    select b.other_id, b.kind, b.forwards, null::uuid as through, b.until, 0 as times,
                           ({4})[array_position({3}, b.kind)]
                               * power(2::float8, -greatest({0}::date - b.until, 0)::float8 / {1}) as p
                      from network.bond b
                     where b.party_id = f.id and b.kind = any ({3}) and (b.since is null or b.since <= {0}::date)
                     union all
                    select b.other_id, b.kind, true, a.other_id, least(a.until, b.until), 0,
                           ({6})[array_position({5}, a.kind)]
                               * least(1, ({7})[array_position({5}, a.kind)]::float8 / b.members)
                               * power(2::float8, -greatest({0}::date - least(a.until, b.until), 0)::float8 / {1})
                      from (select * from network.bond a
                             where a.party_id = f.id and a.forwards and a.kind = any ({5})
                            offset 0) a
                     cross join lateral (
                           select m.*, count(*) over () as members
                             from (select * from network.bond m
                                    where m.party_id = a.other_id and not m.forwards and m.kind = a.kind
                                    limit {8}) m) b
                     where b.members < {8} and b.other_id <> f.id
                       and (a.since is null or b.until is null or a.since <= b.until)
                       and (b.since is null or a.until is null or b.since <= a.until)
                     union all
                    select c.other_id, 'TOGETHER', true, null, null, c.times,
                           1 - power(2::float8, -c.heat * {9} / 2)
                      from network.company c
                     where c.party_id = f.id and {10}
                    offset 0) t)
            """;

    private Ties() {}

    /// Rows of `via`, `strength` of the way so far, `other_id`, `kind` (that of a relationship or
    /// TOGETHER), `forwards`, `through` whom, `until`, how many `times`, and the
    /// strength `p` that this reason gives.
    ///
    /// @param from a table with the columns `id` and `strength`
    public static Table<?> beyond(Table<?> from, Instant now, Viewer viewer) {
        var single = open(Closeness.betweenTwo(), viewer);
        var shared = open(Closeness.amongMembers(), viewer);
        Condition together =
                InteractionSight.seesAll(viewer.rights()) && Acquaintances.areShown(PartyKind.PERSON, viewer)
                        ? noCondition()
                        : falseCondition();
        return table(
                TIES,
                inline(viewer.formats().day(now).toString()),
                inline((double) Closeness.HALF_LIFE_DAYS),
                from,
                names(single),
                weights(single),
                names(shared),
                weights(shared),
                val(shared.stream().map(Closeness::circle).toArray(Integer[]::new)),
                inline(Closeness.MOST_PEOPLE),
                inline(Strength.fading(now)),
                together);
    }

    /// Places from which ties go out, with how strong the way to them is.
    public static Table<?> from(List<UUID> ids, List<Double> strengths) {
        return table(
                "unnest({0}::uuid[], {1}::float8[])",
                val(ids.toArray(UUID[]::new)), val(strengths.toArray(Double[]::new)));
    }

    private static List<RelationshipKind> open(List<RelationshipKind> kinds, Viewer viewer) {
        return kinds.stream()
                .filter(kind -> Stream.of(PartyKind.values())
                        .allMatch(side -> FactSight.shows(kind, PartyKind.PERSON, side, viewer)))
                .toList();
    }

    private static Param<String[]> names(List<RelationshipKind> kinds) {
        return val(kinds.stream().map(RelationshipKind::name).toArray(String[]::new));
    }

    private static Param<Double[]> weights(List<RelationshipKind> kinds) {
        return val(kinds.stream().map(Closeness::of).toArray(Double[]::new));
    }
}
