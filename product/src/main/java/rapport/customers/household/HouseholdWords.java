package rapport.customers.household;

import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.PARTY;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartySight;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What can be said of households.
@Component
class HouseholdWords implements VocabularyPart {
    @Override
    public String kind() {
        return "households";
    }

    @Override
    public List<Word> words(Rights rights) {
        var words = new ArrayList<Word>();
        words.add(Word.text("name", "Name", PARTY.NAME));
        words.add(Word.moment("added", "Added", PARTY.CREATED_AT));
        if (shows(PartyField.ADDRESS, rights)) {
            words.add(Word.text("city", "City", PARTY.CITY));
            words.add(Word.location("location", "Location", PARTY.LATITUDE, PARTY.LONGITUDE));
        }
        if (shows(PartyField.PHONE, rights)) {
            words.add(Word.text("phone", "Phone", PARTY.PHONE));
        }
        if (shows(PartyField.RELATION, rights)) {
            var member = PARTY.as("member");
            words.add(Word.several(
                    "member.name",
                    "Name of a member",
                    Type.TEXT,
                    List.of(),
                    HOUSEHOLD_MEMBER.join(member).on(member.ID.eq(HOUSEHOLD_MEMBER.PARTY_ID)),
                    HOUSEHOLD_MEMBER
                            .HOUSEHOLD_ID
                            .eq(PARTY.ID)
                            .and(HOUSEHOLD_MEMBER.UNTIL.isNull())
                            .and(PartySight.of(member, rights, Right.READ)),
                    FactSight.called(member, rights)));
        }
        return words;
    }

    private static boolean shows(PartyField field, Rights rights) {
        return !rights.hides(CustomerKinds.PERSON, field.key());
    }
}
