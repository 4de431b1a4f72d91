package rapport.api.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.reading.Json;
import rapport.api.reading.OwnFieldsReading;
import rapport.customers.facts.Additions;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.Country;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.PostalAddress;
import rapport.customers.facts.RoleFact;
import rapport.customfields.CustomValues;
import tools.jackson.databind.JsonNode;

/// Reads what people and organisations have alike: addresses, roles, the note.
final class FactsReading {
    private static final int LONGEST_PART = 200;
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_TAG = 50;
    private static final int LONGEST_NOTE = 20_000;

    private final FieldReading fields;
    private final Circumstances circumstances;

    FactsReading(FieldReading fields, Circumstances circumstances) {
        this.fields = fields;
        this.circumstances = circumstances;
    }

    List<AddressFact> addresses(@Nullable List<AddressDocument> documents) {
        var facts = new ArrayList<AddressFact>();
        fields.each("addresses", documents, (pointer, document) -> facts.add(address(pointer, document)));
        return facts;
    }

    private AddressFact address(String pointer, AddressDocument document) {
        List<AddressFact> known = circumstances.known() == null
                ? List.of()
                : circumstances.known().addresses();
        return known.stream()
                .filter(fact -> AddressDocument.of(fact).saysWhat(document))
                .findFirst()
                .orElseGet(() -> newAddress(pointer, document));
    }

    /// A part that is missing may be all that is known; a part that is wrong is refused.
    private AddressFact newAddress(String pointer, AddressDocument document) {
        var lines = new ArrayList<String>();
        List<String> written = Json.orEmpty(document.lines());
        for (int i = 0; i < Math.min(written.size(), 10); i++) {
            lines.add(fields.line(pointer + "/lines/" + i, written.get(i), LONGEST_PART));
        }
        if (written.size() > 5) {
            fields.refuse(pointer + "/lines", "An address has at most five lines.");
        }
        var address = new PostalAddress(
                country(pointer, document.country()),
                fields.line(pointer + "/adminArea", document.adminArea(), LONGEST_PART),
                fields.line(pointer + "/locality", document.locality(), LONGEST_PART),
                fields.line(pointer + "/dependentLocality", document.dependentLocality(), LONGEST_PART),
                fields.line(pointer + "/postcode", document.postcode(), LONGEST_LABEL),
                fields.line(pointer + "/sortingCode", document.sortingCode(), LONGEST_LABEL),
                lines);
        if (address.isEmpty()) {
            fields.refuse(pointer, "Write at least one part of the address.");
        }
        address.postcodeProblem().ifPresent(problem -> fields.refuse(pointer + "/postcode", problem.sentence()));
        return new AddressFact(address, fields.line(pointer + "/label", document.label(), LONGEST_LABEL));
    }

    private @Nullable Country country(String pointer, @Nullable String written) {
        return written == null || written.isBlank() ? null : fields.read(pointer + "/country", Country.parse(written));
    }

    List<RoleFact> roles(@Nullable List<RoleDocument> documents) {
        var facts = new ArrayList<RoleFact>();
        fields.each("roles", documents, (pointer, document) -> {
            PartyRole role = fields.read(pointer + "/role", PartyRole.parse(Json.orEmpty(document.role())));
            var since = fields.date(pointer + "/since", document.since());
            if (role != null && facts.stream().noneMatch(fact -> fact.role() == role)) {
                facts.add(new RoleFact(
                        role,
                        Optional.ofNullable(since).or(() -> knownSince(role)).orElse(circumstances.today())));
            }
        });
        facts.sort(Comparator.comparing(fact -> Objects.requireNonNull(fact.since())));
        return facts;
    }

    private Optional<LocalDate> knownSince(PartyRole role) {
        return circumstances.known() == null
                ? Optional.empty()
                : circumstances.known().roles().stream()
                        .filter(fact -> fact.role() == role)
                        .findFirst()
                        .map(RoleFact::since);
    }

    Additions additions(@Nullable List<String> tags, @Nullable Map<String, JsonNode> custom) {
        var names = new ArrayList<String>();
        fields.each("tags", tags, (pointer, tag) -> names.add(fields.line(pointer, tag, LONGEST_TAG)));
        return new Additions(
                custom(custom),
                Additions.NONE.plus(
                        names.stream().filter(name -> !name.isEmpty()).toList()));
    }

    private CustomValues custom(@Nullable Map<String, JsonNode> documents) {
        return new OwnFieldsReading(circumstances.ownFields(), fields::refuse)
                .read(
                        documents,
                        circumstances.known() == null
                                ? null
                                : circumstances.known().custom());
    }

    String note(@Nullable String written) {
        String note = Json.orEmpty(written);
        boolean isKnown =
                circumstances.known() != null && circumstances.known().note().equals(note);
        return isKnown ? note : fields.text("/note", note, LONGEST_NOTE);
    }
}
