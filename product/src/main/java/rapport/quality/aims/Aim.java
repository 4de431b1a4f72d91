package rapport.quality.aims;

import java.math.BigDecimal;

/// What one measure ought to be.
///
/// @param baseline from where we started, in per cent
/// @param target   where we want to be, in per cent
/// @param weight   how much it counts in the score; 0 for not at all
public record Aim(String measure, BigDecimal baseline, BigDecimal target, int weight) {
    public static final int HEAVIEST = 9;
}
