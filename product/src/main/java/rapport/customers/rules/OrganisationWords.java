package rapport.customers.rules;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.db.tables.Party;
import rapport.customers.db.tables.Relationship;
import rapport.customers.tags.Tags;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What can be said of organisations. Their people are those who work there today, as far as one
/// may see them.
@Component
@Order(0)
public class OrganisationWords implements VocabularyPart {
    private static final Relationship JOB = RELATIONSHIP.as("job");
    private static final Party EMPLOYEE = PARTY.as("employee");

    private static final Condition WORKS_THERE = JOB.TO_ID
            .eq(PARTY.ID)
            .and(JOB.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
            .and(JOB.UNTIL.isNull());

    private final Owners owners;
    private final Tags tags;

    OrganisationWords(Owners owners, Tags tags) {
        this.owners = owners;
        this.tags = tags;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public List<Word> words(Rights rights) {
        var kind = CustomerKinds.ORGANISATION;
        Condition seenThere = WORKS_THERE.and(PartySight.among(JOB.FROM_ID, rights));
        return PartyWords.of(kind, rights, tags)
                .reading(
                        PartyField.INDUSTRY.of(kind),
                        Word.text("legal_form", "Legal form", own(ORGANISATION.LEGAL_FORM)),
                        Word.text("industry", "Industry", own(ORGANISATION.INDUSTRY)))
                .reading(
                        PartyField.WORK.of(CustomerKinds.PERSON),
                        Word.number(
                                "people",
                                "Number of people",
                                field(select(count()).from(JOB).where(seenThere))),
                        Word.several(
                                "person.name",
                                "Name of a person there",
                                Type.TEXT,
                                List.of(),
                                JOB.join(EMPLOYEE).on(EMPLOYEE.ID.eq(JOB.FROM_ID)),
                                WORKS_THERE.and(PartySight.of(EMPLOYEE, rights, Right.READ)),
                                FactSight.called(EMPLOYEE, rights)),
                        Word.several(
                                "person.job_title",
                                "Job title of a person there",
                                Type.TEXT,
                                List.of(),
                                JOB,
                                seenThere,
                                JOB.TITLE))
                .reading(PartyField.OWNER.of(kind), PartyWords.owner(owners))
                .known();
    }

    private static Field<String> own(Field<String> column) {
        return field(select(column).from(ORGANISATION).where(ORGANISATION.PARTY_ID.eq(PARTY.ID)));
    }
}
