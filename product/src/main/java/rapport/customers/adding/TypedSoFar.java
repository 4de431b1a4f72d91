package rapport.customers.adding;

import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import rapport.access.Viewer;
import rapport.customers.PartyKind;
import rapport.customers.facts.PartyFacts;
import rapport.customfields.FilledIn;

/// What somebody tells of a new party in a form of another module.
public final class TypedSoFar {
    private static final FilledIn NO_FIELDS = new FilledIn(List.of(), new LinkedMultiValueMap<>(Map.of()));

    private TypedSoFar() {}

    /// Of somebody who is still typing: whatever can be understood of it.
    public static PartyFacts of(PartyKind kind, NewPartyForm form, Viewer viewer) {
        return reading(form, viewer).told(kind);
    }

    /// Of somebody who has finished.
    public static NewParty finished(PartyKind kind, NewPartyForm form, Viewer viewer) {
        return reading(form, viewer).read(kind);
    }

    private static NewPartyReading reading(NewPartyForm form, Viewer viewer) {
        return new NewPartyReading(form, NO_FIELDS, viewer.formats().locale().getCountry());
    }
}
