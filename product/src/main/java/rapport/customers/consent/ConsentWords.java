package rapport.customers.consent;

import static org.jooq.impl.DSL.currentTimestamp;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.CONSENT;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PREFERENCE;
import static rapport.customers.db.Tables.PURPOSE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.Field;
import org.springframework.util.function.SingletonSupplier;
import rapport.access.Rights;
import rapport.customers.PartyField;
import rapport.expressions.Option;
import rapport.expressions.Source;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What rules say of consent: for what somebody may be contacted on a channel, quiet hours aside, so that a segment
/// asks exactly what the channel will ask. The purposes are looked up when a rule speaks of them, not for every list.
///
/// @param kind       the vocabulary
/// @param recordKind whose roles hide the field
record ConsentWords(String kind, String recordKind, Purposes purposes, MayContact may) implements VocabularyPart {
    private static final Field<Instant> NOW = field("{0}", Instant.class, currentTimestamp());

    private static final List<Option> CHANNELS = Arrays.stream(ContactChannel.values())
            .map(channel -> new Option(channel.name(), channel.label()))
            .toList();

    @Override
    public List<Word> words(Rights rights) {
        if (rights.hides(PartyField.CONSENT.of(recordKind))) {
            return List.of();
        }
        Supplier<List<Option>> options = SingletonSupplier.of(() -> purposes.open().stream()
                .map(one -> new Option(one.key(), one.name()))
                .toList());
        return List.of(
                may("may_email", "May be e-mailed for", ContactChannel.EMAIL, options),
                may("may_call", "May be called for", ContactChannel.PHONE, options),
                may("may_text", "May be sent an SMS for", ContactChannel.SMS, options),
                may("may_write", "May be sent a letter for", ContactChannel.LETTER, options),
                refuses(),
                Word.choice(
                        "preferred_channel",
                        "Best reached by",
                        field(select(PREFERENCE.CHANNEL).from(PREFERENCE).where(PREFERENCE.PARTY_ID.eq(PARTY.ID))),
                        CHANNELS));
    }

    private Word may(String key, String label, ContactChannel channel, Supplier<List<Option>> options) {
        var wanted = PURPOSE.as("wanted");
        return new Word(
                key,
                label,
                Type.CHOICE,
                options,
                new Source.Rows(
                        wanted, may.whenever(PARTY.ID, wanted.ID, channel, NOW), wanted.KEY, _ -> noCondition()));
    }

    private static Word refuses() {
        var refusal = CONSENT.as("refusal");
        return Word.several(
                "refuses",
                "Wants nothing by",
                Type.CHOICE,
                CHANNELS,
                refusal,
                refusal.PARTY_ID
                        .eq(PARTY.ID)
                        .and(refusal.PURPOSE_ID.isNull())
                        .and(refusal.UNTIL.isNull())
                        .and(refusal.STANDING.eq(inline(Standing.OPTED_OUT))),
                refusal.CHANNEL);
    }
}
