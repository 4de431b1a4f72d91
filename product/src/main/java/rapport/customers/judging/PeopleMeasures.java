package rapport.customers.judging;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PERSON;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import rapport.company.CompanyDay;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.db.tables.Person;

/// What can be wrong with people.
final class PeopleMeasures {
    private static final Person PARTS = PERSON.as("parts");

    private PeopleMeasures() {}

    static List<Measure> all() {
        return Stream.concat(new CommonMeasures(PartyKind.PERSON).all().stream(), own())
                .toList();
    }

    private static Stream<Measure> own() {
        return Stream.of(
                new Measure(
                        "half_a_name",
                        PartyKind.PERSON,
                        Dimension.COMPLETENESS,
                        "Name",
                        "Have a given and a family name",
                        "Given or family name missing",
                        2,
                        List.of(),
                        trueCondition(),
                        _ -> parts(PARTS.GIVEN.eq(inline("")).or(PARTS.FAMILY.eq(inline(""))))),
                new Measure(
                        "no_language",
                        PartyKind.PERSON,
                        Dimension.COMPLETENESS,
                        "Language",
                        "Have a language",
                        "No language",
                        1,
                        List.of(PartyField.LANGUAGE),
                        trueCondition(),
                        _ -> parts(PARTS.LANGUAGE.isNull())),
                new Measure(
                        "name_case",
                        PartyKind.PERSON,
                        Dimension.VALIDITY,
                        "Name",
                        "Names with capitals where they belong",
                        "Name all in capitals or all in small letters",
                        1,
                        List.of(),
                        trueCondition(),
                        _ -> condition(
                                "({0} ~ '[[:alpha:]]{4}' and ({0} = upper({0}) or {0} = lower({0}))"
                                        + " and upper({0}) <> lower({0}) and strpos({0}, '@') = 0)",
                                PARTY.NAME)),
                new Measure(
                        "odd_birth",
                        PartyKind.PERSON,
                        Dimension.VALIDITY,
                        "Born",
                        "Born on a day that can be",
                        "Born in the future, or over 110 years ago",
                        1,
                        List.of(PartyField.BORN),
                        parts(PARTS.BORN.isNotNull()),
                        _ -> parts(condition(
                                "({0} > {1} or {0} < {1} - interval '110 years')", PARTS.BORN, CompanyDay.IN_SQL))));
    }

    private static Condition parts(Condition which) {
        return exists(selectOne().from(PARTS).where(PARTS.PARTY_ID.eq(PARTY.ID)).and(which));
    }
}
