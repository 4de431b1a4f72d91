package rapport.customers.ownership;

import static rapport.customers.db.Tables.PARTY;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;

/// Parties go to whoever gets what hangs on them, and the employers of people with them, as far
/// as they belonged to whom it had before. A client stays with whoever looks after it, and what
/// the viewer may not give away stays too.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class GoAlong {
    /// @param before to whom that belonged which hangs on the party; null for nobody
    /// @param now    who gets it; null for nobody
    public record Handed(
            PartyId party,
            @Nullable OwnerId before,
            @Nullable OwnerId now) {}

    private final DSLContext db;
    private final Clock clock;

    GoAlong(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void with(List<Handed> handed, Viewer by) {
        db.execute(
                """
                with handed as (select * from unnest({0}::uuid[], {1}::uuid[], {2}::uuid[]) as sent (id, before, now)),
                along as (
                    select distinct on (id) id, before, now
                      from (select id, before, now from handed
                             union all
                            select r.to_id, h.before, h.now
                              from handed h
                              join customers.relationship r
                                on r.from_id = h.id and r.kind = 'WORKS_FOR' and r.until is null) each
                     order by id)
                update customers.party set owner_id = along.now, version = version + 1, updated_at = {3}
                  from along
                 where party.id = along.id
                   and (party.owner_id is null or party.owner_id = along.before)
                   and party.owner_id is distinct from along.now
                   and not exists (select from customers.party_role client
                                    where client.party_id = party.id and client.role = 'CLIENT' and client.until is null)
                   and {4}
                """,
                column(handed, one -> one.party().value()),
                column(handed, one -> value(one.before())),
                column(handed, one -> value(one.now())),
                DSL.val(clock.instant()),
                open(PartyKind.PERSON, by)
                        .or(open(PartyKind.ORGANISATION, by))
                        .and(PartySight.of(PARTY, by, Right.EDIT)));
    }

    private static Condition open(PartyKind kind, Viewer by) {
        return FactSight.of(kind, by).opens(PartyField.OWNER) ? PARTY.KIND.eq(DSL.inline(kind)) : DSL.falseCondition();
    }

    private static Field<UUID[]> column(List<Handed> handed, Function<Handed, @Nullable UUID> of) {
        return DSL.val(handed.stream().map(of).toArray(UUID[]::new));
    }

    private static @Nullable UUID value(@Nullable OwnerId owner) {
        return owner == null ? null : owner.value();
    }
}
