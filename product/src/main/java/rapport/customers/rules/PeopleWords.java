package rapport.customers.rules;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PERSON;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyNamed;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.db.tables.Organisation;
import rapport.customers.db.tables.Party;
import rapport.customers.db.tables.Relationship;
import rapport.customers.tags.Tags;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What can be said of people. The organisation is any of those that a person works for today, and
/// that one may see. A job shows its title, whosever the employer is. They are offered before what other parts add.
@Component
@Order(0)
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

    private final Owners owners;
    private final Tags tags;

    PeopleWords(Owners owners, Tags tags) {
        this.owners = owners;
        this.tags = tags;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public List<Word> words(Rights rights) {
        var kind = CustomerKinds.PERSON;
        var firm = CustomerKinds.ORGANISATION;
        var work = PartyField.WORK.of(kind);
        return PartyWords.of(kind, rights, tags)
                .open(
                        Word.text("given_name", "Given name", own(PERSON.GIVEN)),
                        Word.text("family_name", "Family name", own(PERSON.FAMILY)))
                .reading(PartyField.BORN.of(kind), Word.date("born", "Born", own(PERSON.BORN)))
                .reading(PartyField.LANGUAGE.of(kind), Word.text("language", "Language", own(PERSON.LANGUAGE)))
                .reading(
                        work,
                        job("job_title", "Job title", JOB.TITLE),
                        job("department", "Department", JOB.DEPARTMENT),
                        employer("organisation.name", "Organisation", Type.TEXT, List.of(), rights, EMPLOYER.NAME))
                .reading(
                        List.of(work, PartyField.ADDRESS.of(firm)),
                        employer(
                                "organisation.city",
                                "City of the organisation",
                                Type.TEXT,
                                List.of(),
                                rights,
                                EMPLOYER.CITY),
                        employer(
                                "organisation.country",
                                "Country of the organisation",
                                Type.CHOICE,
                                PartyNamed.COUNTRIES,
                                rights,
                                EMPLOYER.COUNTRY))
                .reading(
                        List.of(work, PartyField.INDUSTRY.of(firm)),
                        Word.several(
                                "organisation.industry",
                                "Industry of the organisation",
                                Type.TEXT,
                                List.of(),
                                FIRMS,
                                WORKS_NOW.and(PartySight.among(JOB.TO_ID, rights)),
                                FIRM.INDUSTRY))
                .reading(
                        List.of(work, PartyField.CONTACT.of(firm)),
                        employer(
                                "organisation.last_contact",
                                "Last contact with the organisation",
                                Type.MOMENT,
                                List.of(),
                                rights,
                                EMPLOYER.LAST_INTERACTION_AT))
                .reading(PartyField.OWNER.of(kind), PartyWords.owner(owners))
                .known();
    }

    private static Word employer(
            String key, String label, Type type, List<Option> options, Rights rights, Field<?> element) {
        return Word.several(
                key,
                label,
                type,
                options,
                EMPLOYERS,
                WORKS_NOW.and(PartySight.of(EMPLOYER, rights, Right.READ)),
                element);
    }

    private static Word job(String key, String label, Field<?> element) {
        return Word.several(key, label, Type.TEXT, List.of(), JOB, WORKS_NOW, element);
    }

    private static <T> Field<T> own(Field<T> column) {
        return field(select(column).from(PERSON).where(PERSON.PARTY_ID.eq(PARTY.ID)));
    }
}
