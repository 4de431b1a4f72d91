package rapport.customers.rules;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.customers.RelationshipKind;
import rapport.customers.db.tables.Party;
import rapport.customers.db.tables.Relationship;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What can be said of organisations. Their people are those who work there today.
@Component
public class OrganisationWords implements VocabularyPart {
    private static final Relationship JOB = RELATIONSHIP.as("job");
    private static final Party EMPLOYEE = PARTY.as("employee");

    private static final Condition WORKS_THERE = JOB.TO_ID
            .eq(PARTY.ID)
            .and(JOB.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
            .and(JOB.UNTIL.isNull());

    private static final List<Word> WORDS = Stream.concat(
                    PartyWords.all().stream(),
                    Stream.of(
                            Word.text("legal_form", "Legal form", own(ORGANISATION.LEGAL_FORM)),
                            Word.text("industry", "Industry", own(ORGANISATION.INDUSTRY)),
                            Word.number(
                                    "people",
                                    "Number of people",
                                    field(select(count()).from(JOB).where(WORKS_THERE))),
                            Word.several(
                                    "person.name",
                                    "Name of a person there",
                                    Type.TEXT,
                                    List.of(),
                                    JOB.join(EMPLOYEE).on(EMPLOYEE.ID.eq(JOB.FROM_ID)),
                                    WORKS_THERE,
                                    EMPLOYEE.NAME),
                            Word.several(
                                    "person.job_title",
                                    "Job title of a person there",
                                    Type.TEXT,
                                    List.of(),
                                    JOB,
                                    WORKS_THERE,
                                    JOB.TITLE)))
            .toList();

    private final Owners owners;

    OrganisationWords(Owners owners) {
        this.owners = owners;
    }

    /// Words that tell of the people there, who may be hidden from somebody who sees the organisation.
    public static boolean speaksOfOthers(String word) {
        return word.startsWith("person.") || word.startsWith("interaction") || word.equals("people");
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public List<Word> words() {
        return Stream.concat(WORDS.stream(), Stream.of(PartyWords.owner(owners)))
                .toList();
    }

    private static Field<String> own(Field<String> column) {
        return field(select(column).from(ORGANISATION).where(ORGANISATION.PARTY_ID.eq(PARTY.ID)));
    }
}
