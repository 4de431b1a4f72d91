package rapport.customers.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.PARTY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyNamed;
import rapport.customers.db.tables.Party;
import rapport.customers.tags.Tags;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomVocabulary;
import rapport.expressions.Word;

/// What rules about a record of another kind may say of the customer to whom it belongs. Whoever sees such a record
/// sees
/// that customer.
@Component
public class CustomerWords {
    private static final String OF = "customer.";
    private static final Party CUSTOMER = PARTY.as("their_customer");

    private final Owners owners;
    private final Tags tags;
    private final CustomFields fields;

    CustomerWords(Owners owners, Tags tags, CustomFields fields) {
        this.owners = owners;
        this.tags = tags;
        this.fields = fields;
    }

    /// @param party  the customer of the record whose row a statement is about
    /// @param called in labels: “the customer”
    public List<Word> of(Field<PartyId> party, String called, Rights rights) {
        var words = new ArrayList<Word>();
        if (shows(PartyField.ROLE, rights)) {
            words.add(PartyWords.role(OF + "role", "Role of " + called, party));
        }
        if (shows(PartyField.TAG, rights)) {
            words.add(PartyWords.tags(OF + "tags", "Tag of " + called, party, tags));
        }
        if (shows(PartyField.OWNER, rights)) {
            words.add(PartyWords.owner(OF + "owner", "Owner of " + called, PartyNamed.owner(party), owners));
        }
        if (!rights.hides(PartyField.INDUSTRY.of(CustomerKinds.ORGANISATION))) {
            words.add(Word.text(OF + "industry", "Industry of " + called, PartyNamed.industry(party)));
        }
        own(party, called, rights).forEach(words::add);
        return words;
    }

    private static boolean shows(PartyField field, Rights rights) {
        return Stream.of(CustomerKinds.ORGANISATION, CustomerKinds.PERSON)
                .noneMatch(kind -> rights.hides(field.of(kind)));
    }

    /// Where a field of people is called as one of organisations, and says the same kind of thing, both are meant.
    private Stream<Word> own(Field<PartyId> party, String called, Rights rights) {
        return Stream.of(PartyKind.ORGANISATION, PartyKind.PERSON)
                .flatMap(kind -> fields.kept(kind.recordKind()).stream())
                .filter(field -> !rights.hides(field.asKindField()))
                .collect(groupingBy(CustomField::key, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(alike -> own(alike, party, called));
    }

    private static Word own(List<CustomField> alike, Field<PartyId> party, String called) {
        CustomField one = alike.getFirst();
        List<Field<PartyKind>> kinds = alike.stream()
                .filter(other -> other.type() == one.type() && other.options().equals(one.options()))
                .flatMap(other -> PartyKind.of(other.recordKind()).stream())
                .map(kind -> (Field<PartyKind>) inline(kind))
                .toList();
        var values = field(select(CUSTOMER.CUSTOM)
                .from(CUSTOMER)
                .where(CUSTOMER.ID.eq(party))
                .and(CUSTOMER.KIND.in(kinds)));
        return CustomVocabulary.word(one, OF + one.name(), one.label() + " of " + called, values);
    }
}
