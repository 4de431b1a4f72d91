package rapport.customers;

import static org.jooq.impl.DSL.inline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Field;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;

/// What somebody may see and change of the parties of one kind, field by field. Readers ask it
/// what to read, acts what may be written: nobody else decides about a field.
///
/// @param hidden which are not even shown
/// @param closed which may not be changed, the hidden ones among them
public record FactSight(Set<PartyField> hidden, Set<PartyField> closed) {

    public static FactSight of(PartyKind kind, Viewer viewer) {
        return of(kind, viewer.rights());
    }

    public static FactSight of(PartyKind kind, Rights rights) {
        var hidden = EnumSet.noneOf(PartyField.class);
        var closed = EnumSet.noneOf(PartyField.class);
        for (PartyField field : PartyField.of(kind)) {
            var ofKind = field.of(kind.recordKind());
            if (rights.hides(ofKind)) {
                hidden.add(field);
            }
            if (rights.closes(ofKind)) {
                closed.add(field);
            }
        }
        return new FactSight(hidden, closed);
    }

    public boolean shows(PartyField field) {
        return !hidden.contains(field);
    }

    public boolean opens(PartyField field) {
        return !closed.contains(field);
    }

    /// A column of the database, or an empty one in its place.
    public <T> Field<T> shown(PartyField field, Field<T> column) {
        return shows(field) ? column : inline((T) null, column.getDataType());
    }

    /// The same for a column of texts, which are never missing.
    public Field<String> text(PartyField field, Field<String> column) {
        return shows(field) ? column : inline("");
    }

    /// The facts as they may be seen.
    public PartyFacts shown(PartyFacts facts) {
        return hidden.isEmpty() ? facts : exchanged(facts, hidden, nothing(facts));
    }

    /// Facts that somebody wrote who saw only what is shown, and what was hidden as it had been.
    public PartyFacts withHidden(PartyFacts written, PartyFacts before) {
        return hidden.isEmpty() ? written : exchanged(written, hidden, before);
    }

    /// What is told, without that which may not be changed.
    public PartyFacts open(PartyFacts told) {
        return closed.isEmpty() ? told : exchanged(told, closed, nothing(told));
    }

    /// Of two versions of what may be seen: the fields that differ and may not.
    public Set<PartyField> forbidden(PartyFacts before, PartyFacts after) {
        return closed.stream()
                .filter(field -> !exchanged(after, Set.of(field), before).equals(after))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PartyField.class)));
    }

    /// The facts with some fields as others have them.
    private static PartyFacts exchanged(PartyFacts facts, Set<PartyField> fields, PartyFacts by) {
        return switch (facts) {
            case PersonFacts ours
            when by instanceof PersonFacts theirs ->
                new PersonFacts(
                        ours.name(),
                        fields.contains(PartyField.BORN) ? theirs.born() : ours.born(),
                        fields.contains(PartyField.LANGUAGE) ? theirs.language() : ours.language(),
                        identifiers(ours, fields, theirs),
                        fields.contains(PartyField.ADDRESS) ? theirs.addresses() : ours.addresses(),
                        fields.contains(PartyField.ROLE) ? theirs.roles() : ours.roles(),
                        fields.contains(PartyField.WORK) ? theirs.employments() : ours.employments(),
                        fields.contains(PartyField.NOTE) ? theirs.note() : ours.note(),
                        ours.custom());
            case OrganisationFacts ours
            when by instanceof OrganisationFacts theirs ->
                new OrganisationFacts(
                        ours.name(),
                        fields.contains(PartyField.INDUSTRY) ? theirs.legalForm() : ours.legalForm(),
                        fields.contains(PartyField.INDUSTRY) ? theirs.industry() : ours.industry(),
                        identifiers(ours, fields, theirs),
                        fields.contains(PartyField.ADDRESS) ? theirs.addresses() : ours.addresses(),
                        fields.contains(PartyField.ROLE) ? theirs.roles() : ours.roles(),
                        fields.contains(PartyField.NOTE) ? theirs.note() : ours.note(),
                        ours.custom());
            default -> facts;
        };
    }

    /// Each kind keeps its own order; where nothing differs, the list is the same.
    private static List<IdentifierFact> identifiers(PartyFacts ours, Set<PartyField> fields, PartyFacts theirs) {
        var kept = ours.identifiers().stream()
                .filter(fact -> !fields.contains(PartyField.of(fact.kind())))
                .toList();
        var others = theirs.identifiers().stream()
                .filter(fact -> fields.contains(PartyField.of(fact.kind())))
                .toList();
        var replaced = new ArrayList<>(ours.identifiers());
        replaced.removeAll(kept);
        if (replaced.equals(others)) {
            return ours.identifiers();
        }
        var all = new ArrayList<>(others);
        all.addAll(kept);
        return all;
    }

    private static PartyFacts nothing(PartyFacts of) {
        return switch (of) {
            case PersonFacts person ->
                new PersonFacts(
                        person.name(), null, null, List.of(), List.of(), List.of(), List.<EmploymentFact>of(), "");
            case OrganisationFacts organisation ->
                new OrganisationFacts(organisation.name(), "", "", List.of(), List.of(), List.of(), "");
        };
    }
}
