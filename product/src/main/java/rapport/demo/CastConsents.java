package rapport.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.cast.Cast;
import rapport.cast.PersonSketch;
import rapport.customers.PartyId;
import rapport.customers.consent.ConsentPast.Said;
import rapport.customers.consent.ConsentTold;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.Given;
import rapport.customers.consent.PurposeId;
import rapport.customers.consent.Standing;

/// What the people of the cast want to hear of. Who says what follows from the key of the sketch, so it is the same
/// each time.
///
/// @param newsletter the purpose for which most were asked on the trade fair's form
/// @param offers     the one of which some were asked on the phone
record CastConsents(PurposeId newsletter, PurposeId offers, Instant now) {
    static final String WORDING = "I would like to read the news of Tern Motion, once a month by e-mail. I can take"
            + " this back at any time.";

    List<Said> of(Cast cast, Map<String, PartyId> ids) {
        var said = new ArrayList<Said>();
        for (PersonSketch person : cast.people()) {
            int n = Math.floorMod(person.key().hashCode(), 1_000);
            PartyId id = Objects.requireNonNull(ids.get(person.key()));
            Instant since = now.minus(Duration.ofDays(30 + n));
            if (n % 4 != 3) {
                var standing = n % 9 == 0 ? Standing.OPTED_OUT : Standing.OPTED_IN;
                said.add(told(id, newsletter, ContactChannel.EMAIL, standing, Given.FORM, since, WORDING));
            }
            if (n % 5 == 0) {
                said.add(told(id, offers, ContactChannel.PHONE, Standing.OPTED_IN, Given.PHONE, since, ""));
            }
            if (n % 11 == 0) {
                said.add(told(id, null, ContactChannel.PHONE, Standing.OPTED_OUT, Given.PHONE, since, ""));
            }
        }
        return said;
    }

    private static Said told(
            PartyId id,
            @Nullable PurposeId purpose,
            ContactChannel channel,
            Standing standing,
            Given given,
            Instant since,
            String wording) {
        return new Said(id, new ConsentTold(purpose, channel, standing, given, since, wording, ""));
    }
}
