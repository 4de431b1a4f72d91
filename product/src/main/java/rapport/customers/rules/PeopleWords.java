package rapport.customers.rules;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PERSON;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.customers.RelationshipKind;
import rapport.customers.db.tables.Organisation;
import rapport.customers.db.tables.Party;
import rapport.customers.db.tables.Relationship;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What can be said of people. The organisation is any of those that a person works for today.
@Component
public class PeopleWords implements VocabularyPart {
    private static final Relationship JOB = RELATIONSHIP.as("job");
    private static final Party EMPLOYER = PARTY.as("employer");
    private static final Organisation FIRM = ORGANISATION.as("firm");

    private static final Condition WORKS_NOW = JOB.FROM_ID
            .eq(PARTY.ID)
            .and(JOB.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
            .and(JOB.UNTIL.isNull());
    private static final Table<?> EMPLOYERS = JOB.join(EMPLOYER).on(EMPLOYER.ID.eq(JOB.TO_ID));
    private static final Table<?> FIRMS = JOB.join(FIRM).on(FIRM.PARTY_ID.eq(JOB.TO_ID));

    private static final List<Word> WORDS = Stream.concat(
                    PartyWords.all().stream(),
                    Stream.of(
                            Word.text("given_name", "Given name", own(PERSON.GIVEN)),
                            Word.text("family_name", "Family name", own(PERSON.FAMILY)),
                            Word.date("born", "Born", own(PERSON.BORN)),
                            Word.text("language", "Language", own(PERSON.LANGUAGE)),
                            job("job_title", "Job title", Type.TEXT, JOB, JOB.TITLE),
                            job("department", "Department", Type.TEXT, JOB, JOB.DEPARTMENT),
                            job("organisation.name", "Organisation", Type.TEXT, EMPLOYERS, EMPLOYER.NAME),
                            job("organisation.city", "City of the organisation", Type.TEXT, EMPLOYERS, EMPLOYER.CITY),
                            Word.several(
                                    "organisation.country",
                                    "Country of the organisation",
                                    Type.CHOICE,
                                    PartyWords.COUNTRIES,
                                    EMPLOYERS,
                                    WORKS_NOW,
                                    EMPLOYER.COUNTRY),
                            job(
                                    "organisation.industry",
                                    "Industry of the organisation",
                                    Type.TEXT,
                                    FIRMS,
                                    FIRM.INDUSTRY),
                            job(
                                    "organisation.last_contact",
                                    "Last contact with the organisation",
                                    Type.MOMENT,
                                    EMPLOYERS,
                                    EMPLOYER.LAST_INTERACTION_AT)))
            .toList();

    private final Owners owners;

    PeopleWords(Owners owners) {
        this.owners = owners;
    }

    /// Words that tell of the employers, who may be hidden from somebody who sees the person.
    public static boolean speaksOfOthers(String word) {
        return word.startsWith("organisation.") || word.equals("job_title") || word.equals("department");
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public List<Word> words() {
        return Stream.concat(WORDS.stream(), Stream.of(PartyWords.owner(owners)))
                .toList();
    }

    private static Word job(String key, String label, Type type, Table<?> rows, Field<?> element) {
        return Word.several(key, label, type, List.of(), rows, WORKS_NOW, element);
    }

    private static <T> Field<T> own(Field<T> column) {
        return field(select(column).from(PERSON).where(PERSON.PARTY_ID.eq(PARTY.ID)));
    }
}
