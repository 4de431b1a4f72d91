package rapport.customers.adding;

import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;
import rapport.access.Viewer;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customers.keeping.CreateParties;
import rapport.customfields.CustomFields;
import rapport.customfields.FilledIn;

/// Adds a customer as somebody typed one in a form.
@Service
class AddTypedParty {
    private final CreateParties create;
    private final Sources sources;
    private final CustomFields fields;

    AddTypedParty(CreateParties create, Sources sources, CustomFields fields) {
        this.create = create;
        this.sources = sources;
        this.fields = fields;
    }

    /// @param typed what was sent, the company's own fields with it
    PartyAdded typed(PartyKind kind, NewPartyForm form, MultiValueMap<String, String> typed, Viewer viewer) {
        String country = viewer.formats().locale().getCountry();
        return switch (new NewPartyReading(form, own(kind, typed, viewer), country).read(kind)) {
            case NewParty.Told(var facts) ->
                new PartyAdded.Yes(
                        create.one(facts, sources.named(Sources.SCREEN), viewer),
                        kind == PartyKind.PERSON ? "Person added" : "Organisation added");
            case NewParty.Incomplete(var problems) -> new PartyAdded.No(problems);
        };
    }

    /// The company's own fields that the viewer may fill in.
    FilledIn own(PartyKind kind, MultiValueMap<String, String> typed, Viewer viewer) {
        return new FilledIn(fields.open(kind.recordKind(), viewer), typed);
    }
}
