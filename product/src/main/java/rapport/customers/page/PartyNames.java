package rapport.customers.page;

import static rapport.customers.db.Tables.PERSON;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.customers.PartyKind;

/// The parts of a name, for the form that changes it.
@Component
class PartyNames {
    private final DSLContext db;

    PartyNames(DSLContext db) {
        this.db = db;
    }

    /// In the order of the form: prefix, given, additional, family, suffix of a person; the name of an organisation.
    Map<String, String> parts(PartyPages.Everything party) {
        if (party.kind() != PartyKind.PERSON) {
            return Map.of("name", party.name());
        }
        var parts = new LinkedHashMap<String, String>();
        db.select(PERSON.PREFIX, PERSON.GIVEN, PERSON.ADDITIONAL, PERSON.FAMILY, PERSON.SUFFIX)
                .from(PERSON)
                .where(PERSON.PARTY_ID.eq(party.id()))
                .forEach(row -> {
                    parts.put("prefix", row.value1());
                    parts.put("given", row.value2());
                    parts.put("additional", row.value3());
                    parts.put("family", row.value4());
                    parts.put("suffix", row.value5());
                });
        return parts;
    }
}
