package rapport.history.telling;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.timeline.InteractionId;
import rapport.timeline.Interactions;
import rapport.timeline.TimelineKinds;

/// Whether the records that an act has changed are there for a viewer: customers, and what happened with them.
@Component
public class SeenRecords {
    private final Parties parties;
    private final Interactions interactions;

    SeenRecords(Parties parties, Interactions interactions) {
        this.parties = parties;
        this.interactions = interactions;
    }

    public boolean all(Collection<UUID> records, Viewer viewer) {
        var known = parties.named(records.stream().map(PartyId::new).toList(), viewer)
                .keySet();
        var others = records.stream()
                .filter(record -> !known.contains(new PartyId(record)))
                .map(InteractionId::new)
                .toList();
        return others.isEmpty() || interactions.seen(others, viewer).containsAll(others);
    }

    public boolean mayChangeAll(Collection<UUID> records, Viewer viewer) {
        return all(
                records,
                viewer.narrowedTo(CustomerKinds.PERSON, Right.EDIT)
                        .narrowedTo(CustomerKinds.ORGANISATION, Right.EDIT)
                        .narrowedTo(TimelineKinds.INTERACTION, Right.EDIT));
    }
}
