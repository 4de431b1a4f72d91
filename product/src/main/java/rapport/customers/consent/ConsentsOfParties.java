package rapport.customers.consent;

import static rapport.customers.db.Tables.CONSENT;
import static rapport.customers.db.Tables.PREFERENCE;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.Belongings;
import rapport.customers.PartyId;

/// What becomes of consents when parties are deleted or become one. Both histories are kept whole; where both parties
/// said something about the same, the stricter word holds on, with its proof.
@Component
class ConsentsOfParties implements Belongings {
    private final DSLContext db;
    private final Clock clock;

    ConsentsOfParties(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        db.deleteFrom(CONSENT).where(isOneOf(CONSENT.PARTY_ID, parties)).execute();
        db.deleteFrom(PREFERENCE).where(isOneOf(PREFERENCE.PARTY_ID, parties)).execute();
    }

    @Override
    public void handOver(PartyId from, PartyId to) {
        var goes = DSL.val(from.value());
        var stays = DSL.val(to.value());
        db.execute("""
                with holding as (
                    select id, since, row_number() over (
                               partition by channel, purpose_id
                               order by array_position(array['OPTED_OUT', 'OPTED_IN', 'ASKED', 'LIFTED'], standing),
                                        since desc, id) as nth
                      from customers.consent
                     where party_id in ({0}, {1}) and until is null)
                update customers.consent c set until = greatest(h.since, {2})
                  from holding h
                 where c.id = h.id and h.nth > 1
                """, goes, stays, DSL.val(clock.instant()));
        db.execute("update customers.consent set party_id = {1} where party_id = {0}", goes, stays);
        db.execute("""
                insert into customers.preference as s (party_id, channel, time_zone, quiet_from, quiet_until)
                select {1}, channel, time_zone, quiet_from, quiet_until
                  from customers.preference where party_id = {0}
                on conflict (party_id) do update
                   set channel = coalesce(s.channel, excluded.channel),
                       time_zone = coalesce(s.time_zone, excluded.time_zone),
                       quiet_from = coalesce(s.quiet_from, excluded.quiet_from),
                       quiet_until = coalesce(s.quiet_until, excluded.quiet_until)
                """, goes, stays);
        db.execute("delete from customers.preference where party_id = {0}", goes);
    }

    private static Condition isOneOf(Field<PartyId> column, Collection<PartyId> ids) {
        return DSL.condition(
                "{0} = any({1})",
                column, DSL.val(ids.stream().map(PartyId::value).toArray(UUID[]::new)));
    }
}
