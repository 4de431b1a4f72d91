package rapport.timeline.telling;

import static rapport.timeline.db.Tables.PARTICIPATION;

import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.journal.Restored;
import rapport.journal.Restoring;

/// The last contact of parties whose interactions came or went with an undo.
@Component
public class LastContacts implements Restoring {
    private final DSLContext db;
    private final Parties parties;

    LastContacts(DSLContext db, Parties parties) {
        this.db = db;
        this.parties = parties;
    }

    @Override
    public void restored(Restored rows) {
        boolean cameOrWent =
                rows.columns().getOrDefault("customers.party", Set.of()).contains("");
        if (cameOrWent || rows.columns().keySet().stream().anyMatch(table -> table.startsWith("timeline."))) {
            of(rows.subjects());
        }
    }

    void of(Collection<UUID> subjects) {
        var latest = new HashMap<PartyId, Parties.Contact>();
        subjects.forEach(subject -> latest.put(new PartyId(subject), Parties.Contact.NONE));
        db.select(PARTICIPATION.PARTY_ID, PARTICIPATION.OCCURRED_AT, PARTICIPATION.CHANNEL)
                .distinctOn(PARTICIPATION.PARTY_ID)
                .from(PARTICIPATION)
                .where("participation.party_id = any({0})", DSL.val(subjects.toArray(UUID[]::new)))
                .orderBy(PARTICIPATION.PARTY_ID, PARTICIPATION.OCCURRED_AT.desc())
                .forEach(row -> latest.put(row.value1(), new Parties.Contact(row.value2(), row.value3())));
        parties.lastContacts(latest);
    }
}
