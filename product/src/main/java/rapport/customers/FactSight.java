package rapport.customers;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static rapport.customers.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import rapport.access.KindField;
import rapport.access.Openness;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.customers.db.tables.Party;
import rapport.customers.facts.Additions;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customfields.CustomField;
import rapport.customfields.CustomValues;

/// What somebody may see and change of the parties of one kind, field by field. Readers ask it
/// what to read, acts what may be written: nobody else decides about a field.
///
/// @param hidden the keys of fields that are not even shown
/// @param closed of those that may not be changed, the hidden ones among them
public record FactSight(PartyKind kind, Set<String> hidden, Set<String> closed) {

    private static final String NAMELESS = "Somebody without a name";

    public static FactSight of(PartyKind kind, Viewer viewer) {
        return of(kind, viewer.rights());
    }

    public static FactSight of(PartyKind kind, Rights rights) {
        var fields = rights.fields().getOrDefault(kind.recordKind(), Map.of());
        return fields.isEmpty()
                ? new FactSight(kind, Set.of(), Set.of())
                : new FactSight(
                        kind,
                        fields.keySet().stream()
                                .filter(field -> fields.get(field) == Openness.HIDDEN)
                                .collect(Collectors.toSet()),
                        fields.keySet());
    }

    public static FactSight of(PartyFacts facts, Viewer viewer) {
        return of(facts instanceof PersonFacts ? PartyKind.PERSON : PartyKind.ORGANISATION, viewer);
    }

    /// Whether a relationship is shown: neither side's roles may hide it.
    public static boolean shows(RelationshipKind kind, PartyKind one, PartyKind other, Viewer viewer) {
        PartyField field = PartyField.of(kind);
        return Stream.of(one, other).allMatch(side -> of(side, viewer).shows(field));
    }

    public static boolean opens(RelationshipKind kind, PartyKind one, PartyKind other, Viewer viewer) {
        PartyField field = PartyField.of(kind);
        return Stream.of(one, other).allMatch(side -> of(side, viewer).opens(field));
    }

    public boolean shows(PartyField field) {
        return !hidden.contains(field.key());
    }

    public boolean opens(PartyField field) {
        return !closed.contains(field.key());
    }

    /// A column of the database, or an empty one in its place.
    public <T> Field<T> shown(PartyField field, Field<T> column) {
        return shows(field) ? column : inline((T) null, column.getDataType());
    }

    /// The same for a column of texts, which are never missing.
    public Field<String> text(PartyField field, Field<String> column) {
        return shows(field) ? column : inline("");
    }

    /// What a party is called. A person without a name is called by the first e-mail or phone,
    /// but not before those from whom it is hidden. A party of the other kind keeps its name.
    public Field<String> called(Party party) {
        if (kind == PartyKind.ORGANISATION || (shows(PartyField.EMAIL) && shows(PartyField.PHONE))) {
            return party.NAME;
        }
        Condition byEmail = party.NAME.contains("@");
        Condition hidden = shows(PartyField.PHONE) ? byEmail : shows(PartyField.EMAIL) ? not(byEmail) : trueCondition();
        var parts = PERSON.as("parts");
        Condition nameless = exists(selectOne()
                .from(parts)
                .where(parts.PARTY_ID.eq(party.ID))
                .and(concat(parts.PREFIX, parts.GIVEN, parts.ADDITIONAL, parts.FAMILY, parts.SUFFIX)
                        .eq(inline(""))));
        return when(hidden.and(nameless), inline(NAMELESS)).otherwise(party.NAME);
    }

    /// The same of parties of both kinds.
    public static Field<String> called(Party party, Rights rights) {
        return of(PartyKind.PERSON, rights).called(party);
    }

    /// The facts as they may be seen.
    public PartyFacts shown(PartyFacts facts) {
        return hidden.isEmpty() ? facts : exchanged(facts, hidden, nothing(facts));
    }

    /// Facts that somebody wrote who saw only what is shown, and what was hidden as it had been.
    public PartyFacts withHidden(PartyFacts written, PartyFacts before) {
        return hidden.isEmpty() ? written : exchanged(written, hidden, before);
    }

    /// Of two versions of what may be seen, the fields that differ and may not.
    public List<KindField> forbidden(PartyFacts before, PartyFacts after) {
        return closed.stream()
                .filter(field -> !exchanged(after, Set.of(field), before).equals(after))
                .map(field -> new KindField(kind.recordKind(), field))
                .toList();
    }

    /// The fields of which something is told, and may not be.
    public List<KindField> forbidden(PartyFacts told) {
        return closed.isEmpty() ? List.of() : forbidden(nothing(told), told);
    }

    /// The facts with some fields as others have them.
    private static PartyFacts exchanged(PartyFacts facts, Set<String> fields, PartyFacts by) {
        return switch (facts) {
            case PersonFacts ours
            when by instanceof PersonFacts theirs ->
                new PersonFacts(
                        ours.name(),
                        fields.contains(PartyField.BORN.key()) ? theirs.born() : ours.born(),
                        fields.contains(PartyField.LANGUAGE.key()) ? theirs.language() : ours.language(),
                        identifiers(ours, fields, theirs),
                        fields.contains(PartyField.ADDRESS.key()) ? theirs.addresses() : ours.addresses(),
                        fields.contains(PartyField.ROLE.key()) ? theirs.roles() : ours.roles(),
                        fields.contains(PartyField.WORK.key()) ? theirs.employments() : ours.employments(),
                        fields.contains(PartyField.NOTE.key()) ? theirs.note() : ours.note(),
                        additions(ours, fields, theirs));
            case OrganisationFacts ours
            when by instanceof OrganisationFacts theirs ->
                new OrganisationFacts(
                        ours.name(),
                        fields.contains(PartyField.INDUSTRY.key()) ? theirs.legalForm() : ours.legalForm(),
                        fields.contains(PartyField.INDUSTRY.key()) ? theirs.industry() : ours.industry(),
                        identifiers(ours, fields, theirs),
                        fields.contains(PartyField.ADDRESS.key()) ? theirs.addresses() : ours.addresses(),
                        fields.contains(PartyField.ROLE.key()) ? theirs.roles() : ours.roles(),
                        fields.contains(PartyField.NOTE.key()) ? theirs.note() : ours.note(),
                        additions(ours, fields, theirs));
            default -> facts;
        };
    }

    private static Additions additions(PartyFacts ours, Set<String> fields, PartyFacts theirs) {
        CustomValues values = ours.custom();
        for (String field : fields) {
            var key = CustomField.keyIn(field);
            if (key.isPresent()) {
                values = values.with(key.get(), theirs.custom().get(key.get()).orElse(null));
            }
        }
        var additions = ours.additions().withCustom(values);
        return fields.contains(PartyField.TAG.key()) ? additions.withTags(theirs.tags()) : additions;
    }

    /// Each kind keeps its own order; where nothing differs, the list is the same.
    private static List<IdentifierFact> identifiers(PartyFacts ours, Set<String> fields, PartyFacts theirs) {
        var kept = ours.identifiers().stream()
                .filter(fact -> !fields.contains(PartyField.of(fact.kind()).key()))
                .toList();
        var others = theirs.identifiers().stream()
                .filter(fact -> fields.contains(PartyField.of(fact.kind()).key()))
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
