package rapport.customers.merging;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.Additions;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customfields.CustomField;
import rapport.customfields.CustomValues;

/// Which of two values survives where a party has only one. A person's choice wins; otherwise the party that stays
/// gives it, and the one that goes only what the other does not know. Both notes are kept, unless somebody chose.
///
/// @param theirs the keys of the facts that the party which goes gives
/// @param ours   the keys of those for which somebody chose the party that stays
record Survivors(Set<String> theirs, Set<String> ours) {
    static final String NAME = "name";
    static final String BORN = "born";
    static final String LANGUAGE = "language";
    static final String LEGAL_FORM = "legal_form";
    static final String INDUSTRY = "industry";
    static final String NOTE = "note";

    /// What the party that stays has from now on; everything of which there may be several is left as it is.
    PartyFacts of(PartyFacts stays, PartyFacts goes) {
        Additions additions = stays.additions().withCustom(custom(stays.custom(), goes.custom()));
        return switch (stays) {
            case PersonFacts one
            when goes instanceof PersonFacts other ->
                new PersonFacts(
                        pick(NAME, one.name(), other.name(), PersonName::isEmpty),
                        known(BORN, one.born(), other.born()),
                        known(LANGUAGE, one.language(), other.language()),
                        one.identifiers(),
                        one.addresses(),
                        one.roles(),
                        one.employments(),
                        note(one.note(), other.note()),
                        additions);
            case OrganisationFacts one
            when goes instanceof OrganisationFacts other ->
                new OrganisationFacts(
                        pick(NAME, one.name(), other.name(), String::isEmpty),
                        pick(LEGAL_FORM, one.legalForm(), other.legalForm(), String::isEmpty),
                        pick(INDUSTRY, one.industry(), other.industry(), String::isEmpty),
                        one.identifiers(),
                        one.addresses(),
                        one.roles(),
                        note(one.note(), other.note()),
                        additions);
            default -> throw new IllegalArgumentException("A person and an organisation are never one");
        };
    }

    private CustomValues custom(CustomValues one, CustomValues other) {
        CustomValues all = other.and(one);
        for (String key : other.all().keySet()) {
            if (theirs.contains(CustomField.nameOf(key))) {
                all = all.with(key, other.get(key).orElse(null));
            }
        }
        return all;
    }

    private String note(String one, String other) {
        boolean chosen = ours.contains(NOTE) || theirs.contains(NOTE);
        return chosen || one.isEmpty() || other.isEmpty() || one.equals(other)
                ? pick(NOTE, one, other, String::isEmpty)
                : one + "\n\n" + other;
    }

    private <V> @Nullable V known(String key, @Nullable V one, @Nullable V other) {
        return other != null && (one == null || theirs.contains(key)) ? other : one;
    }

    private <V> V pick(String key, V one, V other, Predicate<V> isUnknown) {
        return !isUnknown.test(other) && (isUnknown.test(one) || theirs.contains(key)) ? other : one;
    }
}
