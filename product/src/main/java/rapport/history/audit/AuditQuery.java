package rapport.history.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import rapport.journal.AuditFilter;
import rapport.journal.ChangeSetId;
import rapport.journal.Source;

/// What the address of the audit says. What cannot be read asks for nothing.
public record AuditQuery(String words, String who, String source, String from, String to, String before) {

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                id(who),
                words.strip(),
                Arrays.stream(Source.values())
                        .filter(one -> one.name().equals(source))
                        .findFirst(),
                start(from, 0, zone),
                start(to, 1, zone),
                id(before).map(ChangeSetId::new));
    }

    String after(ChangeSetId last) {
        return UriComponentsBuilder.fromPath("/audit")
                .queryParam("q", "{q}")
                .queryParam("who", "{who}")
                .queryParam("source", "{source}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("before", "{before}")
                .encode()
                .buildAndExpand(words, who, source, from, to, last)
                .toUriString();
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> start(String date, int daysLater, ZoneId zone) {
        try {
            return date.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(date)
                            .plusDays(daysLater)
                            .atStartOfDay(zone)
                            .toInstant());
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
