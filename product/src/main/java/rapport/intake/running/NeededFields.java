package rapport.intake.running;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.facts.PartyFacts;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;

/// The fields of the company that are required: nobody new is written down without them. Of whom we know already, a row
/// may tell less.
@Component
class NeededFields {
    private final CustomFields fields;

    NeededFields(CustomFields fields) {
        this.fields = fields;
    }

    /// Which of them a row lacks, in a sentence; empty where it lacks none. What the importer may not fill in is not
    /// asked for.
    Optional<String> lacking(PartyFacts told, String recordKind, Viewer importer) {
        String lacking = fields.kept(recordKind).stream()
                .filter(field -> field.askedOf(importer).required())
                .filter(field -> told.custom().get(field.key()).isEmpty())
                .map(CustomField::label)
                .collect(Collectors.joining("”, “"));
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of("“" + lacking + "” is needed of somebody new, and this row does not say it.");
    }
}
