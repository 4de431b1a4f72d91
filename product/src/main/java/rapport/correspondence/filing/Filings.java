package rapport.correspondence.filing;

import static rapport.correspondence.db.Tables.FILING;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.messages.MessageId;
import rapport.timeline.InteractionId;

/// Which message stands on which interaction.
@Component
public class Filings {
    public record Filed(InteractionId interaction, Instant occurredAt) {}

    private final DSLContext db;

    Filings(DSLContext db) {
        this.db = db;
    }

    public void add(MessageId message, InteractionId interaction, Instant occurredAt) {
        db.insertInto(FILING)
                .set(FILING.MESSAGE_ID, message)
                .set(FILING.INTERACTION_ID, interaction)
                .set(FILING.OCCURRED_AT, occurredAt)
                .execute();
    }

    public Optional<Filed> of(MessageId message) {
        return db.select(FILING.INTERACTION_ID, FILING.OCCURRED_AT)
                .from(FILING)
                .where(FILING.MESSAGE_ID.eq(message))
                .fetchOptional(Records.mapping(Filed::new));
    }
}
