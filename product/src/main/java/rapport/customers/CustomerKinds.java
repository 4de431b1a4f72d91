package rapport.customers;

import static org.jooq.impl.DSL.inline;
import static rapport.access.Right.BULK;
import static rapport.access.Right.CREATE;
import static rapport.access.Right.DELETE;
import static rapport.access.Right.EDIT;
import static rapport.access.Right.EXPORT;
import static rapport.access.Right.IMPORT;
import static rapport.access.Right.READ;
import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;
import rapport.access.RecordKind.RecordField;
import rapport.access.Right;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomVocabulary;
import rapport.customfields.CustomizedKind;
import rapport.customfields.RelatedRecords;
import rapport.expressions.VocabularyPart;

/// The kinds of customers on which roles give rights.
@Configuration(proxyBeanMethods = false)
public class CustomerKinds {
    public static final String PERSON = "person";
    public static final String ORGANISATION = "organisation";

    private static final Set<Right> RIGHTS = Set.of(READ, CREATE, EDIT, DELETE, EXPORT, IMPORT, BULK);

    @Bean
    RecordKind personKind(CustomFields custom) {
        return new RecordKind(PERSON, "Person", "People", 100, RIGHTS, () -> fields(PartyKind.PERSON, custom));
    }

    @Bean
    RecordKind organisationKind(CustomFields custom) {
        return new RecordKind(
                ORGANISATION,
                "Organisation",
                "Organisations",
                110,
                RIGHTS,
                () -> fields(PartyKind.ORGANISATION, custom));
    }

    @Bean
    CustomizedKind customizedPerson() {
        return customized(PERSON, "person", "people", PartyKind.PERSON);
    }

    @Bean
    CustomizedKind customizedOrganisation() {
        return customized(ORGANISATION, "organisation", "organisations", PartyKind.ORGANISATION);
    }

    @Bean
    VocabularyPart ownWordsOfPeople(CustomFields fields, List<RelatedRecords> related) {
        return new CustomVocabulary(customizedPerson(), fields, related);
    }

    @Bean
    VocabularyPart ownWordsOfOrganisations(CustomFields fields, List<RelatedRecords> related) {
        return new CustomVocabulary(customizedOrganisation(), fields, related);
    }

    private static CustomizedKind customized(String recordKind, String one, String many, PartyKind kind) {
        return new CustomizedKind(
                recordKind,
                one,
                many,
                many,
                PARTY,
                PARTY.ID,
                PARTY.CUSTOM,
                PARTY.KIND.eq(inline(kind)),
                List.of(PARTY.KIND),
                true);
    }

    /// Ours, and those that the company has added.
    private static List<RecordField> fields(PartyKind kind, CustomFields custom) {
        return Stream.concat(
                        PartyField.of(kind).stream().map(PartyField::asField),
                        custom.asFields(kind.recordKind()).stream())
                .toList();
    }
}
