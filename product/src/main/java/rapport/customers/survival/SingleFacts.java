package rapport.customers.survival;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyKind;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customfields.CustomField;
import rapport.customfields.FieldValues;
import tools.jackson.databind.JsonNode;

/// The facts of which a party has one.
public final class SingleFacts {
    public static final String NAME = "name";
    public static final String NOTE = "note";

    private static final List<SingleFact<?>> OF_PEOPLE = List.of(
            new SingleFact<>(
                    NAME,
                    "Name",
                    facts -> orNull(person(facts).name(), PersonName.EMPTY),
                    (facts, name) -> person(facts).withName(name == null ? PersonName.EMPTY : name),
                    (name, _) -> name.display()),
            new SingleFact<>(
                    "born",
                    "Born",
                    facts -> person(facts).born(),
                    (facts, day) -> person(facts).withBorn(day),
                    (day, formats) -> formats.date(day)),
            new SingleFact<>(
                    "language",
                    "Language",
                    facts -> person(facts).language(),
                    (facts, tag) -> person(facts).withLanguage(tag),
                    (tag, formats) -> Locale.forLanguageTag(tag).getDisplayName(formats.locale())));

    private static final List<SingleFact<?>> OF_ORGANISATIONS = List.of(
            text(
                    NAME,
                    "Name",
                    facts -> organisation(facts).name(),
                    (facts, name) -> organisation(facts).withName(name)),
            text(
                    "legal_form",
                    "Legal form",
                    facts -> organisation(facts).legalForm(),
                    (facts, form) -> organisation(facts).withLegalForm(form)),
            text(
                    "industry",
                    "Industry",
                    facts -> organisation(facts).industry(),
                    (facts, industry) -> organisation(facts).withIndustry(industry)));

    private static final SingleFact<String> THE_NOTE = text(NOTE, "Note", PartyFacts::note, PartyFacts::withNote);

    private SingleFacts() {}

    /// In the order in which people read them.
    ///
    /// @param own the fields that the company has added
    public static List<SingleFact<?>> of(PartyKind kind, List<CustomField> own) {
        var all = new ArrayList<>(kind == PartyKind.PERSON ? OF_PEOPLE : OF_ORGANISATIONS);
        own.forEach(field -> all.add(own(field)));
        all.add(THE_NOTE);
        return all;
    }

    public static PartyKind kindOf(PartyFacts facts) {
        return facts instanceof PersonFacts ? PartyKind.PERSON : PartyKind.ORGANISATION;
    }

    /// The keys of those in which two versions differ, fields that were removed among them.
    public static Set<String> changed(PartyFacts before, PartyFacts after) {
        var changed = new TreeSet<String>();
        for (SingleFact<?> fact : of(kindOf(before), List.of())) {
            if (!fact.isSame(before, after)) {
                changed.add(fact.key());
            }
        }
        var fields = new HashSet<>(before.custom().all().keySet());
        fields.addAll(after.custom().all().keySet());
        for (String field : fields) {
            if (!before.custom().get(field).equals(after.custom().get(field))) {
                changed.add(CustomField.nameOf(field));
            }
        }
        return changed;
    }

    private static SingleFact<JsonNode> own(CustomField field) {
        return new SingleFact<>(
                field.name(),
                field.label(),
                facts -> facts.custom().get(field.key()).orElse(null),
                (facts, value) -> facts.withCustom(facts.custom().with(field.key(), value)),
                (value, formats) -> FieldValues.shown(field, value, formats));
    }

    private static SingleFact<String> text(
            String key,
            String label,
            Function<PartyFacts, String> read,
            BiFunction<PartyFacts, String, PartyFacts> write) {
        return new SingleFact<>(
                key,
                label,
                facts -> orNull(read.apply(facts), ""),
                (facts, text) -> write.apply(facts, text == null ? "" : text),
                (text, _) -> text);
    }

    private static <V> @Nullable V orNull(V value, V nothing) {
        return value.equals(nothing) ? null : value;
    }

    private static PersonFacts person(PartyFacts facts) {
        return (PersonFacts) facts;
    }

    private static OrganisationFacts organisation(PartyFacts facts) {
        return (OrganisationFacts) facts;
    }
}
