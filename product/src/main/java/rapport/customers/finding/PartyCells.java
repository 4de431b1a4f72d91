package rapport.customers.finding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.facts.Country;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.PhoneNumber;
import rapport.listing.Cell;

/// How facts of a party look in a list.
@Component
public class PartyCells {
    /// The patterns of all countries' plans are more than the library keeps ready.
    private static final Cache<String, String> NUMBERS =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private final Clock clock;

    PartyCells(Clock clock) {
        this.clock = clock;
    }

    /// One of the twelve colours of the round pictures, always the same for a party.
    public static int hue(PartyId id) {
        return Math.floorMod(id.value().hashCode(), 12);
    }

    public static Cell roles(List<PartyRole> roles) {
        return new Cell.Chips(roles.stream().map(PartyCells::chip).toList());
    }

    /// Green for those who buy, amber for those who might.
    public static Cell.Chip chip(PartyRole role) {
        String tone = switch (role) {
            case CLIENT, USER -> "yes";
            case LEAD, PROSPECT -> "ask";
            case SUSPECT, VISITOR, SUPPLIER, PARTNER, EMPLOYEE -> "";
        };
        return new Cell.Chip(role.label(), tone);
    }

    public Cell contact(@Nullable Instant at, @Nullable String channel, Viewer viewer) {
        if (at == null || channel == null) {
            return new Cell.Quiet("–");
        }
        var formats = viewer.formats();
        return new Cell.Moment(formats.ago(at, clock.instant()), formats.dateTime(at), label(channel));
    }

    public static Cell phone(String e164) {
        return new Cell.Text(shown(e164), "");
    }

    /// A number as people write it: `+47 21 55 01 18`.
    public static String shown(String normal) {
        return normal.isEmpty() ? "" : NUMBERS.get(normal, PhoneNumber::displayOf);
    }

    public static String place(String city, String country, Locale locale) {
        Country known = Country.ofCode(country);
        String name = known == null ? "" : known.name(locale);
        return city.isEmpty() || name.isEmpty() ? city + name : city + ", " + name;
    }

    /// `FACE_TO_FACE` as people read it: “Face to face”.
    private static String label(String channel) {
        String words = channel.replace('_', ' ').toLowerCase(Locale.ROOT);
        return channel.equals("E_MAIL") ? "E-mail" : channel.equals("SMS") ? "SMS" : capital(words);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
