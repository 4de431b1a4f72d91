package rapport.expressions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rapport.money.Money;

/// What is calculated from present values. [InSql] says each of these in SQL; both round a quotient to ten decimals.
final class Facts {
    static final int DECIMALS = 10;
    /// Days outside these years are not moved: what came out could not be kept by every database.
    static final LocalDate FIRST_MOVED = LocalDate.of(1000, 1, 1);

    static final LocalDate LAST_MOVED = LocalDate.of(8999, 12, 31);

    private static final BigDecimal MICROS_AN_HOUR = BigDecimal.valueOf(3_600_000_000L);

    private Facts() {}

    /// Amounts of different currencies are neither equal nor less nor more.
    static boolean comparable(Object a, Object b) {
        return !(a instanceof Money one) || one.currency().equals(((Money) b).currency());
    }

    @SuppressWarnings("unchecked") // both have the same type, which the check has seen to
    static int compare(Object a, Object b) {
        return a instanceof Money one
                ? one.amount().compareTo(((Money) b).amount())
                : ((Comparable<Object>) a).compareTo(b);
    }

    /// Equal values have equal keys: 1.50 and 1.5 do.
    static Object key(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros();
            case Money money -> new Money(money.amount().stripTrailingZeros(), money.currency());
            default -> value;
        };
    }

    static @Nullable Object calculated(Value.Calculated.Operator operator, Object a, Object b) {
        return switch (operator) {
            case PLUS -> a instanceof Money one ? sum(one, (Money) b) : ((BigDecimal) a).add((BigDecimal) b);
            case MINUS ->
                a instanceof Money one ? sum(one, ((Money) b).negated()) : ((BigDecimal) a).subtract((BigDecimal) b);
            case TIMES ->
                a instanceof Money one ? one.times((BigDecimal) b) : ((BigDecimal) a).multiply((BigDecimal) b);
            case DIVIDED_BY -> {
                BigDecimal divisor = (BigDecimal) b;
                yield divisor.signum() == 0
                        ? null
                        : a instanceof Money one ? one.dividedBy(divisor, DECIMALS) : quotient((BigDecimal) a, divisor);
            }
        };
    }

    private static @Nullable Money sum(Money a, Money b) {
        return a.plus(b).orElse(null);
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return a.divide(b, DECIMALS, RoundingMode.HALF_UP);
    }

    static Object of(Value.Fact fact, Object of, Now now) {
        return switch (fact) {
            case AMOUNT -> ((Money) of).amount();
            case CURRENCY -> ((Money) of).currency();
            case LENGTH -> BigDecimal.valueOf(((String) of).codePointCount(0, ((String) of).length()));
            case YEAR -> BigDecimal.valueOf(((LocalDate) of).getYear());
            case MONTH -> BigDecimal.valueOf(((LocalDate) of).getMonthValue());
            case DAY -> BigDecimal.valueOf(((LocalDate) of).getDayOfMonth());
            case DAY_OF_MOMENT -> now.dayOf((Instant) of);
            case ROUNDED, DAYS_BETWEEN, HOURS_BETWEEN, YEARS_BETWEEN ->
                throw new IllegalStateException(fact + " is of two");
        };
    }

    static Object between(Value.Fact fact, Object a, Object b) {
        return switch (fact) {
            case ROUNDED -> ((BigDecimal) a).setScale(((BigDecimal) b).intValueExact(), RoundingMode.HALF_UP);
            case DAYS_BETWEEN -> BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) a, (LocalDate) b));
            case HOURS_BETWEEN ->
                quotient(BigDecimal.valueOf(ChronoUnit.MICROS.between((Instant) a, (Instant) b)), MICROS_AN_HOUR);
            case YEARS_BETWEEN -> BigDecimal.valueOf(years((LocalDate) a, (LocalDate) b));
            case AMOUNT, CURRENCY, LENGTH, YEAR, MONTH, DAY, DAY_OF_MOMENT ->
                throw new IllegalStateException(fact + " is of one");
        };
    }

    /// Birthdays since: whoever was born on 29 February has one more year on 1 March.
    private static int years(LocalDate from, LocalDate to) {
        int years = to.getYear() - from.getYear();
        return monthAndDay(to) < monthAndDay(from) ? years - 1 : years;
    }

    private static int monthAndDay(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    static @Nullable LocalDate moved(LocalDate day, Span span) {
        return day.isBefore(FIRST_MOVED) || day.isAfter(LAST_MOVED) ? null : span.after(day);
    }
}
