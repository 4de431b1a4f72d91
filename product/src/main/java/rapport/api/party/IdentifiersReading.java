package rapport.api.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.api.reading.Json;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.page.IdentifierReading;

/// Reads the four lists of what points at a party into one.
final class IdentifiersReading {
    private static final int LONGEST = 500;
    private static final int LONGEST_LABEL = 100;

    private final FieldReading fields;
    private final Circumstances circumstances;
    private final List<IdentifierFact> known;
    private final List<IdentifierFact> facts = new ArrayList<>();

    IdentifiersReading(FieldReading fields, Circumstances circumstances) {
        this.fields = fields;
        this.circumstances = circumstances;
        this.known = circumstances.known() == null
                ? List.of()
                : circumstances.known().identifiers();
    }

    IdentifiersReading reach(IdentifierKind kind, String list, @Nullable List<ReachDocument> documents) {
        fields.each(list, documents, (pointer, document) -> read(kind, pointer, document.value(), document.label()));
        return this;
    }

    IdentifiersReading others(@Nullable List<IdentifierDocument> documents) {
        fields.each(
                "identifiers",
                documents,
                (pointer, document) -> kind(pointer, document.kind())
                        .ifPresent(kind -> read(kind, pointer, document.value(), document.label())));
        return this;
    }

    /// Where only the kinds stand in another order than we know them, nothing has changed.
    List<IdentifierFact> facts() {
        return sorted(known).equals(sorted(facts)) ? known : facts;
    }

    private static List<IdentifierFact> sorted(List<IdentifierFact> facts) {
        return facts.stream().sorted(Comparator.comparing(IdentifierFact::kind)).toList();
    }

    private Optional<IdentifierKind> kind(String pointer, @Nullable String name) {
        var kind = IdentifierDocument.KINDS.stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            fields.refuse(
                    pointer + "/kind",
                    "This has to be one of "
                            + IdentifierDocument.KINDS.stream()
                                    .map(IdentifierKind::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return kind;
    }

    private void read(IdentifierKind kind, String pointer, @Nullable String written, @Nullable String named) {
        String label = fields.line(pointer + "/label", named, LONGEST_LABEL);
        var same = known.stream()
                .filter(fact -> fact.kind() == kind && fact.value().equals(written))
                .findFirst();
        if (same.isPresent()) {
            IdentifierFact fact = same.get();
            add(new IdentifierFact(kind, fact.value(), fact.normal(), label, fact.valid()));
            return;
        }
        String value = CleanText.of(Json.orEmpty(written));
        if (value.isEmpty()) {
            fields.refuse(pointer + "/value", "The value is missing.");
        } else if (value.length() > LONGEST) {
            fields.refuse(pointer + "/value", "This has at most " + LONGEST + " characters.");
        } else {
            IdentifierFact fact =
                    fields.read(pointer, IdentifierReading.read(kind, value, label, circumstances.country()));
            if (fact != null) {
                add(fact);
            }
        }
    }

    /// The same twice is one.
    private void add(IdentifierFact fact) {
        if (facts.stream()
                .noneMatch(one -> one.kind() == fact.kind() && one.normal().equals(fact.normal()))) {
            facts.add(fact);
        }
    }
}
