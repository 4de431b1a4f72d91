package rapport.customers.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.company.Choice;
import rapport.company.CompanyChoices;

/// How somebody likes to be contacted, as it is typed: what is empty is not known.
public record PreferenceForm(
        @Nullable String channel,
        @Nullable String zone,
        @Nullable String from,
        @Nullable String until) {
    public PreferenceForm {
        channel = Objects.requireNonNullElse(channel, "");
        zone = Objects.requireNonNullElse(zone, "");
        from = Objects.requireNonNullElse(from, "");
        until = Objects.requireNonNullElse(until, "");
    }

    public List<Choice> channels() {
        return Arrays.stream(ContactChannel.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    public List<Choice> zones() {
        return CompanyChoices.timeZones();
    }
}
