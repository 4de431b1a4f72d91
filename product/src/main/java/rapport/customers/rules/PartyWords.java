package rapport.customers.rules;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.PARTY_TAG;
import static rapport.customers.db.Tables.TAG;

import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Rights;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyNamed;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyRole;
import rapport.customers.tags.Tags;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.Word;

/// Words that people and organisations have in common.
final class PartyWords {
    private static final List<Option> ROLES = Arrays.stream(PartyRole.values())
            .map(role -> new Option(role.name(), role.label()))
            .toList();

    private PartyWords() {}

    /// @param kind the record kind of the parties that are spoken of
    static Words of(String kind, Rights rights, Tags tags) {
        return new Words(rights)
                .open(Word.text("name", "Name", FactSight.called(PARTY, rights)))
                .reading(PartyField.ROLE.of(kind), role("role", "Role", PARTY.ID))
                .reading(PartyField.EMAIL.of(kind), Word.text("email", "E-mail", PARTY.EMAIL))
                .reading(PartyField.PHONE.of(kind), Word.text("phone", "Phone", PARTY.PHONE))
                .reading(
                        PartyField.ADDRESS.of(kind),
                        Word.text("city", "City", PARTY.CITY),
                        Word.choice("country", "Country", PARTY.COUNTRY, PartyNamed.COUNTRIES),
                        Word.location("location", "Location", PARTY.LATITUDE, PARTY.LONGITUDE))
                .reading(
                        PartyField.CONTACT.of(kind),
                        Word.moment("last_contact", "Last contact", PARTY.LAST_INTERACTION_AT))
                .open(
                        Word.moment("added", "Added", PARTY.CREATED_AT),
                        Word.moment("changed", "Last changed", PARTY.UPDATED_AT))
                .reading(PartyField.TAG.of(kind), tags("tags", "Tag", PARTY.ID, tags))
                .reading(PartyField.NOTE.of(kind), Word.text("note", "Note", PARTY.NOTE))
                .reading(PartyField.EMAIL.of(kind), identifiers("emails", "Any e-mail", IdentifierKind.EMAIL))
                .reading(PartyField.PHONE.of(kind), identifiers("phones", "Any phone", IdentifierKind.PHONE))
                .reading(
                        PartyField.IDENTIFIERS.of(kind),
                        identifiers("websites", "Website", IdentifierKind.WEBSITE),
                        identifiers("keys", "Key in another system", IdentifierKind.EXTERNAL_KEY));
    }

    static Word tags(String key, String label, Field<PartyId> party, Tags tags) {
        var tagged = PARTY_TAG.as("tagged");
        var tag = TAG.as("tag");
        return Word.several(
                key,
                label,
                Type.CHOICE,
                tags.all().stream()
                        .map(one -> new Option(one.key(), one.name()))
                        .toList(),
                tagged.join(tag).on(tag.ID.eq(tagged.TAG_ID)),
                tagged.PARTY_ID.eq(party),
                tag.KEY);
    }

    /// Colleagues and teams; of a customer of nobody it has no value.
    static Word owner(Owners owners) {
        return owner("owner", "Owner", PARTY.OWNER_ID, owners);
    }

    static Word owner(String key, String label, Field<OwnerId> owner, Owners owners) {
        return Word.choice(
                key,
                label,
                field("{0}::text", String.class, owner),
                () -> owners.everybody().stream()
                        .map(one -> new Option(one.id().toString(), one.label()))
                        .toList());
    }

    /// The roles of today; a role that has ended is none.
    static Word role(String key, String label, Field<PartyId> party) {
        var held = PARTY_ROLE.as("held");
        return Word.several(
                key, label, Type.CHOICE, ROLES, held, held.PARTY_ID.eq(party).and(held.UNTIL.isNull()), held.ROLE);
    }

    private static Word identifiers(String key, String label, IdentifierKind kind) {
        var pointer = IDENTIFIER.as("pointer");
        return Word.several(
                key,
                label,
                Type.TEXT,
                List.of(),
                pointer,
                pointer.PARTY_ID.eq(PARTY.ID).and(pointer.KIND.eq(inline(kind))),
                pointer.NORMAL);
    }
}
