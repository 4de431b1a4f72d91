package rapport.customers;

import static rapport.access.Right.BULK;
import static rapport.access.Right.CREATE;
import static rapport.access.Right.DELETE;
import static rapport.access.Right.EDIT;
import static rapport.access.Right.EXPORT;
import static rapport.access.Right.IMPORT;
import static rapport.access.Right.READ;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;
import rapport.access.RecordKind.RecordField;
import rapport.access.Right;

/// The kinds of customers on which roles give rights. The name of a party is open to everybody who may see it.
@Configuration(proxyBeanMethods = false)
public class CustomerKinds {
    public static final String PERSON = "person";
    public static final String ORGANISATION = "organisation";

    private static final Set<Right> RIGHTS = Set.of(READ, CREATE, EDIT, DELETE, EXPORT, IMPORT, BULK);

    @Bean
    RecordKind personKind() {
        var own = List.of(PartyField.WORK.asField(), PartyField.BORN.asField(), PartyField.LANGUAGE.asField());
        return new RecordKind(PERSON, "Person", "People", 100, RIGHTS, () -> together(own, ofBoth()));
    }

    @Bean
    RecordKind organisationKind() {
        var own = List.of(PartyField.INDUSTRY.asField());
        return new RecordKind(
                ORGANISATION, "Organisation", "Organisations", 110, RIGHTS, () -> together(own, ofBoth()));
    }

    private static List<RecordField> ofBoth() {
        return Stream.of(
                        PartyField.EMAIL,
                        PartyField.PHONE,
                        PartyField.IDENTIFIERS,
                        PartyField.ADDRESS,
                        PartyField.ROLE,
                        PartyField.NOTE,
                        PartyField.CONTACT)
                .map(PartyField::asField)
                .toList();
    }

    private static List<RecordField> together(List<RecordField> one, List<RecordField> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
