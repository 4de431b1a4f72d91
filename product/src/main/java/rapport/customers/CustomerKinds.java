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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;
import rapport.access.Right;

/// The kinds of customers on which roles give rights.
@Configuration(proxyBeanMethods = false)
public class CustomerKinds {
    public static final String PERSON = "person";
    public static final String ORGANISATION = "organisation";

    private static final Set<Right> RIGHTS = Set.of(READ, CREATE, EDIT, DELETE, EXPORT, IMPORT, BULK);

    @Bean
    RecordKind personKind() {
        return new RecordKind(PERSON, "Person", "People", 100, RIGHTS, List::of);
    }

    @Bean
    RecordKind organisationKind() {
        return new RecordKind(ORGANISATION, "Organisation", "Organisations", 110, RIGHTS, List::of);
    }
}
