package rapport.customers.finding;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.facts.FoldedText;

/// The words by which parties are found, for statements about records of other modules. A party
/// that the viewer does not see has none.
public final class PartyWords {
    private static final int SOME = 200;

    private PartyWords() {}

    /// Whether a word of a party begins so.
    public static Condition begin(Field<PartyId> party, String beginning, Viewer viewer) {
        return exists(selectOne()
                .from(PARTY)
                .where(PARTY.ID.eq(party))
                .and(begin(List.of(beginning), viewer))
                .and(PartySight.of(viewer)));
    }

    /// Whether a word of an organisation for which a person works begins so.
    public static Condition ofEmployersBegin(Field<PartyId> person, String beginning, Viewer viewer) {
        return FactSight.of(PartyKind.PERSON, viewer).shows(PartyField.WORK)
                ? exists(selectOne()
                        .from(RELATIONSHIP)
                        .join(PARTY)
                        .on(PARTY.ID.eq(RELATIONSHIP.TO_ID))
                        .where(RELATIONSHIP.FROM_ID.eq(person))
                        .and(RELATIONSHIP.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
                        .and(RELATIONSHIP.UNTIL.isNull())
                        .and(begin(List.of(beginning), viewer))
                        .and(PartySight.of(viewer)))
                : falseCondition();
    }

    /// Some parties of which words begin as all of these do.
    public static Select<Record1<PartyId>> some(String text, Viewer viewer) {
        var words = List.copyOf(FoldedText.asked(text));
        return select(PARTY.ID)
                .from(PARTY)
                .where(begin(words, viewer))
                .and(PartySight.of(viewer))
                .limit(inline(SOME));
    }

    static Condition begin(List<String> words, Viewer viewer) {
        return words.isEmpty()
                ? falseCondition()
                : or(Stream.of(PartyKind.PERSON, PartyKind.ORGANISATION)
                        .map(kind -> PARTY.KIND
                                .eq(inline(kind))
                                .and(PartyOrders.of(kind, viewer).containing(words)))
                        .toList());
    }
}
