package rapport.customers.consent;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.Reading;

/// Reads what somebody typed into the form.
@Component
class ConsentReading {
    private final Purposes purposes;
    private final Clock clock;

    ConsentReading(Purposes purposes, Clock clock) {
        this.purposes = purposes;
        this.clock = clock;
    }

    Reading<ConsentTold> read(ConsentForm form, ZoneId zone) {
        var channel = one(ContactChannel.class, form.channel());
        var standing = one(Standing.class, form.standing());
        var given = one(Given.class, form.given());
        if (channel.isEmpty() || standing.isEmpty() || given.isEmpty()) {
            return Reading.refused("Choose what they said, about which channel, and how.");
        }
        Optional<Instant> since = moment(form.on(), zone);
        if (since.isEmpty()) {
            return Reading.refused("Choose the day on which they said it.");
        }
        PurposeId purpose = purpose(form.purpose());
        return Reading.of(new ConsentTold(
                purpose,
                channel.get(),
                standing.get(),
                given.get(),
                since.get(),
                CleanText.withLines(wording(form, purpose)),
                CleanText.withLines(form.remark() == null ? "" : form.remark())));
    }

    /// Who is asked to confirm something is shown the text of the purpose, where no other is given.
    private String wording(ConsentForm form, @Nullable PurposeId purpose) {
        String typed = form.wording() == null ? "" : form.wording();
        return typed.isBlank() && purpose != null && Standing.ASKED.name().equals(form.standing())
                ? purposes.find(purpose).map(Purpose::wording).orElse("")
                : typed;
    }

    /// Today means now; of an earlier day its beginning.
    private Optional<Instant> moment(@Nullable String day, ZoneId zone) {
        Instant now = clock.instant();
        if (day == null || day.isBlank()) {
            return Optional.of(now);
        }
        try {
            var date = LocalDate.parse(day.strip());
            return Optional.of(
                    date.equals(now.atZone(zone).toLocalDate())
                            ? now
                            : date.atStartOfDay(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable PurposeId purpose(@Nullable String id) {
        return id == null || id.isBlank() ? null : PurposeId.of(id);
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
