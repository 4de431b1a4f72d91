package rapport.quality.measuring;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/// Of how many something was asked, and in how many it is wrong.
public record Share(long asked, long wrong) {
    /// Whether it was asked of anybody.
    public boolean isKnown() {
        return asked > 0;
    }

    /// From 0 to 1, those in whom it is right.
    public double right() {
        return asked == 0 ? 1 : (asked - wrong) / (double) asked;
    }

    /// As in “99.9 %”: what is nearly all is not all.
    public String inWords(Locale locale) {
        return isKnown() ? percent(right(), locale) : "–";
    }

    public static String percent(double share, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share + 1e-9);
    }
}
