package rapport.timeline;

import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.OwnedRecords;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.customers.PartyOwners;

/// Whose interactions are, for whoever explains who sees what: of who recorded them, and seen through their people.
@Component
class InteractionOwners implements OwnedRecords {
    private static final Pattern PAGE = Pattern.compile(".*/interactions/([0-9a-f-]{36})\\b.*");

    private final DSLContext db;
    private final PartyOwners parties;

    InteractionOwners(DSLContext db, PartyOwners parties) {
        this.db = db;
        this.parties = parties;
    }

    @Override
    public Optional<Owned> at(String address, Viewer asking) {
        var page = PAGE.matcher(address);
        return page.matches() ? find(new InteractionId(UUID.fromString(page.group(1))), asking) : Optional.empty();
    }

    private Optional<Owned> find(InteractionId id, Viewer asking) {
        return db.select(INTERACTION.SUBJECT, INTERACTION.RECORDED_BY)
                .from(PARTICIPATION)
                .join(INTERACTION)
                .on(INTERACTION.OCCURRED_AT.eq(PARTICIPATION.OCCURRED_AT))
                .and(INTERACTION.ID.eq(PARTICIPATION.INTERACTION_ID))
                .where(PARTICIPATION.INTERACTION_ID.eq(id))
                .limit(1)
                .fetchOptional(row -> new Owned(
                        TimelineKinds.INTERACTION,
                        id.value(),
                        row.value1().isEmpty() ? "The interaction" : "“" + row.value1() + "”",
                        OwnerId.of(row.value2()),
                        through(id, asking)));
    }

    private List<Owned> through(InteractionId id, Viewer asking) {
        var all = parties.of(
                db.select(PARTICIPATION.PARTY_ID)
                        .from(PARTICIPATION)
                        .where(PARTICIPATION.INTERACTION_ID.eq(id))
                        .fetch(PARTICIPATION.PARTY_ID),
                asking);
        var people = all.stream().filter(PartyOwners::isPerson).toList();
        return people.isEmpty() ? all : people;
    }
}
