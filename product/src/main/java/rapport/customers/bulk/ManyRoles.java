package rapport.customers.bulk;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.PartyRole;
import rapport.customers.keeping.EndRoles;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.Question;

/// The roles of many parties, from today on or until today.
@Component
class ManyRoles {
    static final Question WHICH = new Question(
            "Role",
            Stream.of(PartyRole.values())
                    .map(role -> new Question.Option(role.name(), role.label()))
                    .toList());

    private final DSLContext db;
    private final Sources sources;
    private final ManyParties parties;
    private final EndRoles endRoles;
    private final CompanyDay companyDay;

    ManyRoles(DSLContext db, Sources sources, ManyParties parties, EndRoles endRoles, CompanyDay companyDay) {
        this.db = db;
        this.sources = sources;
        this.parties = parties;
        this.endRoles = endRoles;
        this.companyDay = companyDay;
    }

    static PartyRole role(List<String> answers) {
        return PartyRole.valueOf(answers.getFirst());
    }

    static String problem(List<String> answers) {
        boolean known = answers.size() == 1
                && Stream.of(PartyRole.values()).anyMatch(role -> role.name().equals(answers.getFirst()));
        return known ? "" : "Choose a role.";
    }

    List<AccountLine> add(PartyRole role, List<UUID> ids, Viewer by) {
        var today = companyDay.today();
        var changed = db.insertInto(
                        PARTY_ROLE, PARTY_ROLE.PARTY_ID, PARTY_ROLE.ROLE, PARTY_ROLE.SINCE, PARTY_ROLE.SOURCE_ID)
                .select(select(
                                PARTY.ID,
                                val(role, PARTY_ROLE.ROLE),
                                val(today),
                                val(sources.named(Sources.SCREEN), PARTY_ROLE.SOURCE_ID))
                        .from(PARTY)
                        .where(ManyParties.among(PARTY.ID, ids)))
                .onConflict(PARTY_ROLE.PARTY_ID, PARTY_ROLE.ROLE)
                .where(PARTY_ROLE.UNTIL.isNull())
                .doNothing()
                .returning(PARTY_ROLE.PARTY_ID)
                .fetch(PARTY_ROLE.PARTY_ID);
        return parties.account(ids, changed, "Has the role " + role.label() + " already.", by);
    }

    List<AccountLine> end(PartyRole role, List<UUID> ids, Viewer by) {
        var changed = endRoles.of(role, ids.stream().map(PartyId::new).toList(), by);
        return parties.others(ids, changed, "Does not have the role " + role.label() + ".", by);
    }
}
