package rapport.timeline.page;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customfields.CustomFields;
import rapport.customfields.FilledIn;
import rapport.timeline.InteractionField;
import rapport.timeline.TimelineKinds;

/// Makes the form to write down a touch, blank or as it was sent. It asks for nothing that the viewer may not say.
@Component
class Composers {
    private static final int OFFERED = 12;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Parties parties;
    private final CustomFields fields;
    private final Clock clock;

    Composers(Parties parties, CustomFields fields, Clock clock) {
        this.parties = parties;
        this.fields = fields;
        this.clock = clock;
    }

    /// @param people whether it asks who of an organisation had part in it
    Composer fresh(PartyId party, String name, boolean people, Viewer viewer) {
        var now = LocalDateTime.ofInstant(clock.instant(), viewer.formats().zone());
        String minute = MINUTE.format(now.truncatedTo(ChronoUnit.MINUTES));
        return new Composer(
                party.toString(),
                name,
                people ? people(party, List.of(), viewer) : List.of(),
                Map.of("kind", Medium.NOTE.key(), "when", minute, "opened", minute),
                open(viewer),
                own(new LinkedMultiValueMap<>(), viewer).shown(),
                Map.of());
    }

    Composer refused(
            Parties.Named party,
            List<PartyId> chosen,
            MultiValueMap<String, String> typed,
            Map<String, String> problems,
            Viewer viewer) {
        return new Composer(
                party.id().toString(),
                party.name(),
                people(party.id(), chosen, viewer),
                typed.toSingleValueMap(),
                open(viewer),
                own(typed, viewer).shown(),
                problems);
    }

    /// What was typed into the fields of the company.
    FilledIn own(MultiValueMap<String, String> typed, Viewer viewer) {
        return new FilledIn(fields.open(TimelineKinds.INTERACTION, viewer), typed);
    }

    /// With whom of an organisation one may have spoken; nobody on the page of a person.
    private List<Composer.Choice> people(PartyId party, Collection<PartyId> chosen, Viewer viewer) {
        return Composer.Choice.of(parties.peopleOf(party, OFFERED, viewer), chosen);
    }

    private static Set<InteractionField> open(Viewer viewer) {
        return Arrays.stream(InteractionField.values())
                .filter(field -> field.isOpenTo(viewer.rights()))
                .collect(Collectors.toSet());
    }
}
