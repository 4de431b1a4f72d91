package rapport.customers.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;

/// What a file says that somebody said about being contacted.
///
/// @param purpose its key; empty for everything on the channel
/// @param agreed  false where they refused
/// @param on      null where the file does not say when
/// @param wording what was shown to them, or empty
/// @param remark  where in which file it stands
public record FileWord(
        PartyId party,
        String purpose,
        ContactChannel channel,
        boolean agreed,
        @Nullable LocalDate on,
        Given given,
        String wording,
        String remark) {

    boolean isDated() {
        return on != null;
    }

    /// Without a day it is as if they said it now.
    ConsentTold told(@Nullable PurposeId purposeId, Instant now, ZoneId zone) {
        Instant since = on == null || on.equals(now.atZone(zone).toLocalDate())
                ? now
                : on.atStartOfDay(zone).toInstant();
        return new ConsentTold(
                purposeId, channel, agreed ? Standing.OPTED_IN : Standing.OPTED_OUT, given, since, wording, remark);
    }
}
