package rapport.customers.finding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;

/// The customers among whom a form lets somebody choose one, while they type its name.
@Component
public class PartyChoices {
    private final FindParties called;
    private final Parties parties;

    PartyChoices(FindParties called, Parties parties) {
        this.called = called;
        this.parties = parties;
    }

    /// Those whose names begin as was typed.
    public List<PartyChoice> like(String typed, Viewer viewer) {
        return like(typed, Optional.empty(), viewer);
    }

    /// @param only those of this kind
    public List<PartyChoice> like(String typed, Optional<PartyKind> only, Viewer viewer) {
        return Stream.of(PartyKind.ORGANISATION, PartyKind.PERSON)
                .filter(kind -> only.isEmpty() || only.get() == kind)
                .flatMap(kind -> called.best(kind, typed, viewer).stream())
                .map(found -> new PartyChoice(found.id().toString(), found.name(), found.hint()))
                .toList();
    }

    /// As what the viewer may add somebody who was not found.
    List<PartyKind> addable(Optional<PartyKind> only, Viewer viewer) {
        return Stream.of(PartyKind.PERSON, PartyKind.ORGANISATION)
                .filter(kind -> only.isEmpty() || only.get() == kind)
                .filter(kind -> viewer.rights().may(kind.recordKind(), Right.CREATE))
                .toList();
    }

    /// The one whose id a form sends; empty where none was chosen.
    public Optional<Parties.Named> chosen(String id, Viewer viewer) {
        try {
            return id.isEmpty() ? Optional.empty() : parties.find(new PartyId(UUID.fromString(id)), viewer);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
