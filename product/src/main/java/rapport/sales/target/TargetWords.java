package rapport.sales.target;

import static org.jooq.impl.DSL.field;
import static rapport.sales.db.Tables.TARGET;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyNamed;
import rapport.customers.facts.Country;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.Vocabularies;
import rapport.expressions.Vocabulary;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What can be said of targets.
@Component
class TargetWords implements VocabularyPart {
    private final TargetLists lists;
    private final Owners owners;
    private final FitRules fits;

    TargetWords(TargetLists lists, Owners owners, FitRules fits) {
        this.lists = lists;
        this.owners = owners;
        this.fits = fits;
    }

    @Override
    public String kind() {
        return "targets";
    }

    @Override
    public List<Word> words(Rights rights) {
        Field<Integer> covered = TargetFields.covered(rights);
        var words = new ArrayList<>(List.of(
                Word.text("name", "Organisation", PartyNamed.name(TARGET.PARTY_ID, rights)),
                Word.choice(
                        "list",
                        "Target list",
                        text(TARGET.TARGET_LIST_ID),
                        () -> lists.named(rights).stream()
                                .map(list -> new Option(list.id().toString(), list.name()))
                                .toList()),
                Word.choice(
                        "owner",
                        "Owner",
                        text(TARGET.OWNER_ID),
                        () -> owners.everybody().stream()
                                .map(owner -> new Option(owner.id().toString(), owner.label()))
                                .toList()),
                Word.number("covered", "Roles covered", covered),
                Word.number("gaps", "Roles that are missing", TargetFields.WANTED.minus(covered)),
                Word.yesNo("planned", "A move is planned", field(TargetFields.waits(rights))),
                Word.reckoned("next_move", "Next move", Type.MOMENT, now -> TargetFields.nextAt(rights, now.zone())),
                Word.moment("last_move", "Last move", TargetFields.lastAt(rights)),
                Word.moment("added", "Added", TARGET.ADDED_AT)));
        if (!rights.hides(PartyField.ADDRESS.of(CustomerKinds.ORGANISATION))) {
            words.add(Word.text("city", "City", PartyNamed.city(TARGET.PARTY_ID)));
            words.add(Word.choice(
                    "country",
                    "Country",
                    PartyNamed.country(TARGET.PARTY_ID),
                    Country.all().stream()
                            .map(country -> new Option(country.code(), country.name(Locale.ENGLISH)))
                            .toList()));
        }
        if (!rights.hides(PartyField.INDUSTRY.of(CustomerKinds.ORGANISATION))) {
            words.add(Word.text("industry", "Industry", PartyNamed.industry(TARGET.PARTY_ID)));
        }
        return words;
    }

    @Override
    public List<Word> made(Vocabulary known, Rights rights, Vocabularies all) {
        Vocabulary organisations = all.unmade(Fits.ORGANISATIONS, rights);
        return List.of(Word.reckoned("fit", "Fit", Type.NUMBER, now -> fits.points(organisations, now)));
    }

    private static Field<String> text(Field<?> column) {
        return field("{0}::text", String.class, column);
    }
}
