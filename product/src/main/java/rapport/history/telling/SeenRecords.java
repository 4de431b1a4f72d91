package rapport.history.telling;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.history.NamedRecords;
import rapport.timeline.InteractionId;
import rapport.timeline.Interactions;
import rapport.timeline.TimelineKinds;

/// Whether the records that an act has changed are there for a viewer: customers, and what happened with them.
@Component
public class SeenRecords {
    private final Parties parties;
    private final Interactions interactions;
    private final NamedRecords named;

    SeenRecords(Parties parties, Interactions interactions, NamedRecords named) {
        this.parties = parties;
        this.interactions = interactions;
        this.named = named;
    }

    public boolean all(Collection<UUID> records, Viewer viewer) {
        Set<UUID> left = new HashSet<>(records);
        parties.named(records.stream().map(PartyId::new).toList(), viewer)
                .keySet()
                .forEach(party -> left.remove(party.value()));
        left.removeAll(named.of(left, viewer).keySet());
        var others = left.stream().map(InteractionId::new).toList();
        return others.isEmpty() || interactions.seen(others, viewer).containsAll(others);
    }

    public boolean mayChangeAll(Collection<UUID> records, Viewer viewer) {
        Viewer changing = viewer.narrowedTo(CustomerKinds.PERSON, Right.EDIT)
                .narrowedTo(CustomerKinds.ORGANISATION, Right.EDIT)
                .narrowedTo(TimelineKinds.INTERACTION, Right.EDIT);
        return all(records, named.changing(changing));
    }
}
