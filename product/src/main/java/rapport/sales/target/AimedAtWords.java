package rapport.sales.target;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static rapport.sales.db.Tables.TARGET;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.PartyNamed;
import rapport.expressions.Option;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;
import rapport.sales.db.tables.Target;

/// On which target lists an organisation stands, for rules and lists of organisations.
@Component
class AimedAtWords implements VocabularyPart {
    private static final Target ON = TARGET.as("aimed_at");

    private final TargetLists lists;

    AimedAtWords(TargetLists lists) {
        this.lists = lists;
    }

    @Override
    public String kind() {
        return Fits.ORGANISATIONS;
    }

    @Override
    public List<Word> words(Rights rights) {
        return List.of(Word.several(
                "target_list",
                "Target list",
                () -> lists.named(rights).stream()
                        .map(list -> new Option(list.id().toString(), list.name()))
                        .toList(),
                ON,
                condition("{0} = {1}", ON.PARTY_ID, PartyNamed.HERE).and(TargetSight.of(ON, rights, Right.READ)),
                field("{0}::text", String.class, ON.TARGET_LIST_ID)));
    }
}
