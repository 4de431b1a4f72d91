package rapport.sales.lead;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.LEAD;
import static rapport.sales.db.Tables.UNFIT_REASON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyNamed;
import rapport.customers.rules.CustomerWords;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;
import rapport.sales.likelihood.Likelihoods;
import rapport.sales.likelihood.Selling;
import rapport.sales.qualifying.Qualifying;

/// What can be said of leads, and of who asks as far as the rights reach.
@Component
class LeadWords implements VocabularyPart {
    static final String KIND = "leads";

    /// The key of why a lead was given up.
    static final Field<String> UNFIT =
            field(select(UNFIT_REASON.KEY).from(UNFIT_REASON).where(UNFIT_REASON.ID.eq(LEAD.UNFIT_REASON_ID)));

    private final Owners owners;
    private final CustomerWords customers;
    private final Likelihoods likelihoods;
    private final Qualifying qualifying;

    LeadWords(Owners owners, CustomerWords customers, Likelihoods likelihoods, Qualifying qualifying) {
        this.owners = owners;
        this.customers = customers;
        this.likelihoods = likelihoods;
        this.qualifying = qualifying;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Word> words(Rights rights) {
        var words = new ArrayList<>(List.of(
                Word.text("name", "Name", PartyNamed.name(LEAD.PARTY_ID, rights)),
                Word.choice("standing", "Standing", text(LEAD.STANDING), phases()),
                Word.text("interest", "Interest", LEAD.INTEREST),
                Word.text("source", "Source", LEAD.SOURCE),
                Word.text("note", "Note", LEAD.NOTE),
                Word.choice("owner", "Owner", text(LEAD.OWNER_ID), this::owners),
                Word.reckoned("days_standing", "Days since it moved", Type.NUMBER, now -> days(now.instant())),
                Word.number(
                        "likelihood",
                        "Likely converted by its traits, per cent",
                        likelihoods.percent(Selling.LEAD, rights)),
                Word.choice("unfit", "Disqualified because", UNFIT, this::reasons),
                Word.date("recycle", "Take up again", LEAD.RECYCLE_ON),
                Word.moment("added", "Added", LEAD.CREATED_AT)));
        add(words, rights, PartyField.WORK, Word.text("company", "Company", PartyNamed.company(LEAD.PARTY_ID, rights)));
        add(words, rights, PartyField.EMAIL, Word.text("email", "E-mail", PartyNamed.email(LEAD.PARTY_ID, rights)));
        add(words, rights, PartyField.PHONE, Word.text("phone", "Phone", PartyNamed.phone(LEAD.PARTY_ID, rights)));
        add(words, rights, PartyField.ADDRESS, Word.text("city", "City", PartyNamed.city(LEAD.PARTY_ID)));
        add(words, rights, PartyField.ADDRESS, country());
        add(
                words,
                rights,
                PartyField.ADDRESS,
                Word.location(
                        "location",
                        "Location",
                        PartyNamed.latitude(LEAD.PARTY_ID),
                        PartyNamed.longitude(LEAD.PARTY_ID)));
        add(
                words,
                rights,
                PartyField.CONTACT,
                Word.moment("last_contact", "Last contact", PartyNamed.lastContact(LEAD.PARTY_ID, rights)));
        words.addAll(customers.of(LEAD.PARTY_ID, "whoever asks", rights));
        return words;
    }

    private static void add(List<Word> words, Rights rights, PartyField field, Word word) {
        if (Stream.of(CustomerKinds.PERSON, CustomerKinds.ORGANISATION)
                .noneMatch(kind -> rights.hides(field.of(kind)))) {
            words.add(word);
        }
    }

    private static Word country() {
        return Word.choice("country", "Country", PartyNamed.country(LEAD.PARTY_ID), PartyNamed.COUNTRIES);
    }

    /// Whole days.
    private static Field<Integer> days(Instant now) {
        return field(
                "floor(extract(epoch from ({0} - {1})) / 86400)::int",
                SQLDataType.INTEGER, val(now, LEAD.STOOD_SINCE), LEAD.STOOD_SINCE);
    }

    private static Field<String> text(Field<?> column) {
        return field("{0}::text", String.class, column);
    }

    private List<Option> owners() {
        return owners.everybody().stream()
                .map(owner -> new Option(owner.id().toString(), owner.label()))
                .toList();
    }

    private static List<Option> phases() {
        return Arrays.stream(LeadPhase.values())
                .map(phase -> new Option(phase.name(), phase.label()))
                .toList();
    }

    private List<Option> reasons() {
        return qualifying.reasons().stream()
                .map(reason -> new Option(reason.key(), reason.name()))
                .toList();
    }
}
