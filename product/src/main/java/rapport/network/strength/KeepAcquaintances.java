package rapport.network.strength;

import static org.jooq.impl.DSL.val;
import static rapport.network.db.Tables.ACQUAINTANCE;
import static rapport.network.db.Tables.COMPANY;
import static rapport.network.db.Tables.STALE;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.PartyId;
import rapport.timeline.Channel;

/// Brings in step with the timeline how well parties are known, for some parties at a time and
/// with few statements. Nobody else does at the same time; a touch that is written meanwhile
/// makes its parties due again.
@Component
class KeepAcquaintances {
    private static final int AT_ONCE = 1_000;

    /// Whoever was one of many at an event has not met them all.
    private static final int MOST_TOGETHER = 20;

    private static final Channel[] CHANNELS = Channel.values();
    private static final Param<String[]> NAMES =
            val(Arrays.stream(CHANNELS).map(Channel::name).toArray(String[]::new));
    private static final Param<Double[]> WEIGHTS =
            val(Arrays.stream(CHANNELS).map(Strength::weight).toArray(Double[]::new));
    private static final Param<Boolean[]> TALKS =
            val(Arrays.stream(CHANNELS).map(Strength::isTalk).toArray(Boolean[]::new));

    /// One contact after the other, found by its key: a plan that joins them all at once reads
    /// every contact there ever was.
    private static final String TOUCHES = """
            with touch as materialized (
                select touch.party_id, i.*
                  from unnest({0}) as due (party_id)
                  join timeline.participation touch using (party_id)
                 cross join lateral (
                     select id as interaction_id, occurred_at, channel, direction, colleague, recorded_by
                       from timeline.interaction
                      where occurred_at = touch.occurred_at and id = touch.interaction_id and direction <> 'INTERNAL'
                     offset 0) i)
            """;

    private final DSLContext db;

    KeepAcquaintances(DSLContext db) {
        this.db = db;
    }

    /// @return false when nothing was due
    @Transactional
    public boolean some() {
        db.execute("select pg_advisory_xact_lock(hashtext('network.stale'))");
        var due = db.deleteFrom(STALE)
                .where(STALE.ID.in(
                        DSL.select(STALE.ID).from(STALE).orderBy(STALE.ID).limit(AT_ONCE)))
                .returning(STALE.PARTY_ID)
                .fetchSet(STALE.PARTY_ID);
        if (due.isEmpty()) {
            return false;
        }
        of(due.stream().toList());
        return true;
    }

    /// Nobody takes them away until this transaction ends; whoever does just now is waited for.
    private UUID[] stillThere(List<PartyId> parties) {
        return db.fetch(
                        "select id from customers.party where id = any ({0}) order by id for key share",
                        val(parties.stream().map(PartyId::value).toArray(UUID[]::new)))
                .getValues(0, UUID.class)
                .toArray(UUID[]::new);
    }

    private void of(List<PartyId> parties) {
        var ids = val(stillThere(parties));
        db.deleteFrom(ACQUAINTANCE).where("party_id = any ({0})", ids).execute();
        db.deleteFrom(COMPANY).where("party_id = any ({0})", ids).execute();
        var halfLives = DSL.field(
                "extract(epoch from t.occurred_at - {0}::timestamptz) / {1}",
                Double.class, DSL.inline(Strength.KEPT_AS_OF.toString()), DSL.inline(Strength.HALF_LIFE.toSeconds()));
        db.execute(TOUCHES + """
                insert into network.acquaintance
                       (party_id, colleague, recorded_by, given, received, meetings, calls, messages, others, last_at)
                select t.party_id, t.colleague, t.recorded_by,
                       sum(heat * case when talk then 0.5 when direction = 'OUTBOUND' then 1 else 0 end),
                       sum(heat * case when talk then 0.5 when direction = 'INBOUND' then 1 else 0 end),
                       count(*) filter (where channel in ('FACE_TO_FACE', 'EVENT')),
                       count(*) filter (where channel = 'PHONE'),
                       count(*) filter (where channel in ('E_MAIL', 'LETTER', 'CHAT', 'INSTANT_MESSAGE', 'SMS', 'FAX')),
                       count(*) filter (where channel in ('WEB', 'SOCIAL', 'KIOSK', 'OTHER')),
                       max(t.occurred_at)
                  from touch t
                  join customers.party p on p.id = t.party_id
                  join unnest({1}, {2}, {3}) as way (channel, weight, talk) using (channel)
                 cross join lateral (select weight * power(2::float8, {4}) as heat) w
                 where t.colleague <> ''
                   and (p.kind = 'PERSON' or not exists (
                       select from timeline.participation o
                         join customers.party somebody on somebody.id = o.party_id and somebody.kind = 'PERSON'
                        where o.interaction_id = t.interaction_id))
                 group by t.party_id, t.colleague, t.recorded_by
                """, ids, NAMES, WEIGHTS, TALKS, halfLives);
        db.execute(TOUCHES + """
                insert into network.company (party_id, other_id, heat, times, last_at)
                select t.party_id, o.party_id, sum(weight * power(2::float8, {4})), count(*), max(t.occurred_at)
                  from touch t
                  join timeline.participation o on o.interaction_id = t.interaction_id and o.party_id <> t.party_id
                  join customers.party p on p.id = t.party_id and p.kind = 'PERSON'
                  join customers.party q on q.id = o.party_id and q.kind = 'PERSON'
                  join unnest({1}, {2}, {3}) as way (channel, weight, talk) on way.channel = t.channel and way.talk
                 where (select count(*) from timeline.participation a where a.interaction_id = t.interaction_id) <= {5}
                 group by t.party_id, o.party_id
                """, ids, NAMES, WEIGHTS, TALKS, halfLives, DSL.inline(MOST_TOGETHER));
    }
}
