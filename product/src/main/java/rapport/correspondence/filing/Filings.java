package rapport.correspondence.filing;

import static rapport.correspondence.db.Tables.FILING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.database.BulkInsert;
import rapport.messages.MessageId;
import rapport.timeline.InteractionId;
import rapport.timeline.Interactions;

/// Which message stands on which interaction.
@Component
public class Filings {
    public record Filed(InteractionId interaction, Instant occurredAt) {}

    private final DSLContext db;
    private final Interactions interactions;

    Filings(DSLContext db, Interactions interactions) {
        this.db = db;
        this.interactions = interactions;
    }

    public void add(MessageId message, InteractionId interaction, Instant occurredAt) {
        db.insertInto(FILING)
                .set(FILING.MESSAGE_ID, message)
                .set(FILING.INTERACTION_ID, interaction)
                .set(FILING.OCCURRED_AT, occurredAt)
                .execute();
    }

    void addAll(Map<MessageId, Filed> filed) {
        BulkInsert.into(FILING, List.copyOf(filed.entrySet()))
                .set(FILING.MESSAGE_ID, Map.Entry::getKey)
                .set(FILING.INTERACTION_ID, one -> one.getValue().interaction())
                .set(FILING.OCCURRED_AT, one -> one.getValue().occurredAt())
                .run(db);
    }

    /// On which interaction messages with these `Message-ID`s stand already.
    Map<String, Filed> byHeader(Collection<String> headers) {
        var filed = new HashMap<String, Filed>();
        db.fetch("""
                        select m.header_id, f.interaction_id, f.occurred_at
                          from correspondence.filing f
                          join messages.addressed m on m.id = f.message_id
                         where m.header_id = any({0})
                        """, DSL.val(headers.toArray(String[]::new)))
                .forEach(row -> filed.put(
                        row.get(0, String.class),
                        new Filed(new InteractionId(row.get(1, UUID.class)), row.get(2, Instant.class))));
        return filed;
    }

    /// With whom threads have been so far.
    Map<UUID, List<PartyId>> partiesOf(Collection<UUID> threads) {
        var filed = db.fetch("""
                select distinct m.thread_id, f.interaction_id
                  from correspondence.filing f
                  join messages.addressed m on m.id = f.message_id
                 where m.thread_id = any({0})
                """, DSL.val(threads.toArray(UUID[]::new)));
        Map<InteractionId, List<PartyId>> with =
                interactions.participantsOf(filed.map(row -> new InteractionId(row.get(1, UUID.class))));
        var parties = new HashMap<UUID, List<PartyId>>();
        filed.forEach(row -> parties.computeIfAbsent(row.get(0, UUID.class), _ -> new ArrayList<>())
                .addAll(with.getOrDefault(new InteractionId(row.get(1, UUID.class)), List.of())));
        return parties;
    }

    Map<MessageId, Filed> of(Collection<MessageId> messages) {
        return db.select(FILING.MESSAGE_ID, FILING.INTERACTION_ID, FILING.OCCURRED_AT)
                .from(FILING)
                .where(FILING.MESSAGE_ID.in(messages))
                .fetchMap(FILING.MESSAGE_ID, row -> new Filed(row.value2(), row.value3()));
    }

    public Optional<Filed> of(MessageId message) {
        return db.select(FILING.INTERACTION_ID, FILING.OCCURRED_AT)
                .from(FILING)
                .where(FILING.MESSAGE_ID.eq(message))
                .fetchOptional(Records.mapping(Filed::new));
    }
}
