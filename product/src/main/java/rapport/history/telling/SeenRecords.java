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

/// Which of the records that acts have changed are there for a viewer: customers, and what happened with them.
@Component
class SeenRecords {
    private final Parties parties;
    private final Interactions interactions;
    private final NamedRecords named;

    SeenRecords(Parties parties, Interactions interactions, NamedRecords named) {
        this.parties = parties;
        this.interactions = interactions;
        this.named = named;
    }

    /// Those among these that the viewer sees.
    Set<UUID> among(Collection<UUID> records, Viewer viewer) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> left = new HashSet<>(records);
        parties.named(left.stream().map(PartyId::new).toList(), viewer)
                .keySet()
                .forEach(party -> seen.add(party.value()));
        left.removeAll(seen);
        seen.addAll(named.of(left, viewer).keySet());
        left.removeAll(seen);
        if (!left.isEmpty()) {
            interactions
                    .seen(left.stream().map(InteractionId::new).toList(), viewer)
                    .forEach(interaction -> seen.add(interaction.value()));
        }
        return seen;
    }

    /// Those among these that the viewer may change.
    Set<UUID> changeable(Collection<UUID> records, Viewer viewer) {
        Viewer changing = viewer.narrowedTo(CustomerKinds.PERSON, Right.EDIT)
                .narrowedTo(CustomerKinds.ORGANISATION, Right.EDIT)
                .narrowedTo(TimelineKinds.INTERACTION, Right.EDIT);
        return among(records, named.changing(changing));
    }
}
