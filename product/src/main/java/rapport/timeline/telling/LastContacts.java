package rapport.timeline.telling;

import java.time.Instant;
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
        db.fetch("""
                        select asked.id, last.occurred_at, last.channel
                          from unnest({0}) as asked (id)
                         cross join lateral (
                               select p.occurred_at, p.channel from timeline.participation p
                                where p.party_id = asked.id
                                order by p.occurred_at desc, p.interaction_id desc
                                limit 1) last
                        """, DSL.val(subjects.toArray(UUID[]::new)))
                .forEach(row -> latest.put(
                        new PartyId(row.get(0, UUID.class)),
                        new Parties.Contact(row.get(1, Instant.class), row.get(2, String.class))));
        parties.lastContacts(latest);
    }
}
