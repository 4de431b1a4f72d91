package rapport.customers.judging;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import rapport.access.Rights;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.facts.IdentifierKind;

/// What can be wrong with organisations.
final class OrganisationMeasures {
    private OrganisationMeasures() {}

    static List<Measure> all() {
        return Stream.concat(new CommonMeasures(PartyKind.ORGANISATION).all().stream(), own())
                .toList();
    }

    private static Stream<Measure> own() {
        return Stream.of(
                complete(
                        "no_industry",
                        "Industry",
                        "Have an industry",
                        "No industry",
                        PartyField.INDUSTRY,
                        noIndustry()),
                complete(
                        "no_website",
                        "Website",
                        "Have a website",
                        "No website",
                        PartyField.IDENTIFIERS,
                        not(Contacts.has(IdentifierKind.WEBSITE))),
                new Measure(
                        "nobody_there",
                        PartyKind.ORGANISATION,
                        Dimension.COMPLETENESS,
                        "People",
                        "Somebody is known who works there",
                        "Nobody is known who works there",
                        2,
                        List.of(PartyField.RELATION),
                        trueCondition(),
                        rights -> not(somebodyWorksThere(rights))));
    }

    private static Measure complete(
            String key, String about, String good, String problem, PartyField reads, Condition wrong) {
        return new Measure(
                key,
                PartyKind.ORGANISATION,
                Dimension.COMPLETENESS,
                about,
                good,
                problem,
                1,
                List.of(reads),
                trueCondition(),
                _ -> wrong);
    }

    private static Condition noIndustry() {
        var firm = ORGANISATION.as("firm");
        return exists(selectOne().from(firm).where(firm.PARTY_ID.eq(PARTY.ID)).and(firm.INDUSTRY.eq(inline(""))));
    }

    private static Condition somebodyWorksThere(Rights rights) {
        var job = RELATIONSHIP.as("job");
        return exists(selectOne()
                .from(job)
                .where(job.TO_ID.eq(PARTY.ID))
                .and(job.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
                .and(job.UNTIL.isNull())
                .and(PartySight.among(job.FROM_ID, rights)));
    }
}
