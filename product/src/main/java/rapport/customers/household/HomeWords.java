package rapport.customers.household;

import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.PARTY;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartySight;
import rapport.customers.db.tables.HouseholdMember;
import rapport.customers.db.tables.Party;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What can be said of the household in which a person lives today, where one may see it. Whoever lives in none has
/// none of these.
@Component
class HomeWords implements VocabularyPart {
    private static final HouseholdMember LIFE = HOUSEHOLD_MEMBER.as("life");
    private static final Party HOME = PARTY.as("home");

    private static final List<Option> ROLES = Arrays.stream(HouseholdRole.values())
            .map(role -> new Option(role.name(), role.label()))
            .toList();

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public List<Word> words(Rights rights) {
        if (rights.hides(PartyField.RELATION.of(CustomerKinds.PERSON))) {
            return List.of();
        }
        var homes = LIFE.join(HOME).on(HOME.ID.eq(LIFE.HOUSEHOLD_ID));
        Condition livesThere =
                LIFE.PARTY_ID.eq(PARTY.ID).and(LIFE.UNTIL.isNull()).and(PartySight.of(HOME, rights, Right.READ));
        return List.of(
                Word.several("household.name", "Household", Type.TEXT, List.of(), homes, livesThere, HOME.NAME),
                Word.several(
                        "household.role", "Role in the household", Type.CHOICE, ROLES, homes, livesThere, LIFE.ROLE));
    }
}
