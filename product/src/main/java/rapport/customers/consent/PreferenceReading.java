package rapport.customers.consent;

import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.Reading;

/// Reads what somebody typed about how a customer likes to be contacted.
final class PreferenceReading {
    private PreferenceReading() {}

    static Reading<KeepPreferences.Preferences> read(PreferenceForm form) {
        String zone = form.zone() == null || form.zone().isEmpty() ? null : form.zone();
        return switch (HoursTyped.of(form.from(), form.until())) {
            case HoursTyped.Wrong(var sentence) -> Reading.refused(sentence);
            case HoursTyped.None() -> with(form.channel(), zone, null, null);
            case HoursTyped.Both(var from, var until) -> with(form.channel(), zone, from, until);
        };
    }

    private static Reading<KeepPreferences.Preferences> with(
            @Nullable String channel, @Nullable String zone, @Nullable LocalTime from, @Nullable LocalTime until) {
        if (channel == null || channel.isEmpty()) {
            return Reading.of(new KeepPreferences.Preferences(null, zone, from, until));
        }
        return Arrays.stream(ContactChannel.values())
                .filter(one -> one.name().equals(channel))
                .findFirst()
                .map(one -> Reading.of(new KeepPreferences.Preferences(one, zone, from, until)))
                .orElseGet(() -> Reading.refused("Choose a channel from the list."));
    }
}
