package rapport.network.strength;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.power;

import java.time.Duration;
import java.time.Instant;
import org.jooq.Field;
import rapport.timeline.Channel;

/// How well two know each other, from 0 for not at all to nearly 1, by what they had to do with
/// each other.
///
/// A touch has the weight of its channel: one meeting says as much as four e-mails. It fades with
/// a half-life of 180 days. What both sides give counts fully, what only one gives counts half,
/// for an unanswered letter is no friendship:
///
/// ```
/// heat     = Σ weight · 2^(−age / 180 days)                  of what we gave, and of what we received
/// warmth   = (given + received) / 2 + min(given, received)   a talk counts half for either
/// strength = 1 − 2^(−warmth / 2)
/// ```
///
/// Two meetings of today make one half, four make three quarters; half a year later that is again
/// one half. The formula is ours. That the time spent and the services returned make a tie
/// strong, and that it is a matter of degree, follows Mark Granovetter, “The Strength of Weak
/// Ties”, American Journal of Sociology 78 (1973); recency and frequency as its measure, Eric
/// Gilbert and Karrie Karahalios, “Predicting Tie Strength with Social Media”, CHI 2009.
///
/// Heats are kept as they were in the year 2020, when today's touches weighed more than one: all
/// fade alike, so a sum kept that way stays true for ever, and only a new touch changes it.
public final class Strength {
    static final Duration HALF_LIFE = Duration.ofDays(180);
    static final Instant KEPT_AS_OF = Instant.parse("2020-01-01T00:00:00Z");

    /// The warmth at which half of what is possible is reached.
    private static final double HALF_WARM = 2;

    private Strength() {}

    /// @param given    the heat of what we gave, as of 2020
    /// @param received the heat of what we received, as of 2020
    public static double of(double given, double received, Instant now) {
        double warmth = (given + received) / 2 + Math.min(given, received);
        return 1 - Math.pow(2, -warmth * fading(now) / HALF_WARM);
    }

    /// The same in SQL.
    public static Field<Double> of(Field<Double> given, Field<Double> received, Instant now) {
        Field<Double> warmth = given.plus(received).div(inline(2.0)).plus(least(given, received));
        Field<Double> exponent = warmth.mul(inline(-fading(now) / HALF_WARM)).cast(Double.class);
        return inline(1.0).minus(power(inline(2.0), exponent)).cast(Double.class);
    }

    /// What a heat of 2020 is still worth.
    public static double fading(Instant now) {
        return Math.pow(2, -(double) Duration.between(KEPT_AS_OF, now).toSeconds() / HALF_LIFE.toSeconds());
    }

    /// What one touch on a channel weighs.
    static double weight(Channel channel) {
        return switch (channel) {
            case FACE_TO_FACE -> 1;
            case PHONE -> 0.6;
            case EVENT -> 0.5;
            case LETTER -> 0.4;
            case CHAT, INSTANT_MESSAGE -> 0.3;
            case E_MAIL -> 0.25;
            case SMS, FAX -> 0.2;
            case SOCIAL -> 0.15;
            case WEB, OTHER -> 0.1;
            case KIOSK -> 0.05;
        };
    }

    /// Whether both sides take part at once, whoever began.
    static boolean isTalk(Channel channel) {
        return switch (channel) {
            case FACE_TO_FACE, PHONE, EVENT -> true;
            case LETTER, CHAT, INSTANT_MESSAGE, E_MAIL, SMS, FAX, SOCIAL, WEB, OTHER, KIOSK -> false;
        };
    }
}
