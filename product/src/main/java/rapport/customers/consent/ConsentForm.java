package rapport.customers.consent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.company.Choice;

/// A word about being contacted as somebody types it.
///
/// @param purpose the id of a purpose; empty for everything on the channel
/// @param on      the day, as 2026-03-02
public record ConsentForm(
        @Nullable String purpose,
        @Nullable String channel,
        @Nullable String standing,
        @Nullable String given,
        @Nullable String on,
        @Nullable String wording,
        @Nullable String remark,
        List<Purpose> purposes) {
    public ConsentForm {
        purpose = Objects.requireNonNullElse(purpose, "");
        channel = Objects.requireNonNullElse(channel, ContactChannel.EMAIL.name());
        standing = Objects.requireNonNullElse(standing, "");
        given = Objects.requireNonNullElse(given, Given.PHONE.name());
        on = Objects.requireNonNullElse(on, "");
        wording = Objects.requireNonNullElse(wording, "");
        remark = Objects.requireNonNullElse(remark, "");
        purposes = List.copyOf(Objects.requireNonNullElse(purposes, List.of()));
    }

    ConsentForm with(List<Purpose> choices) {
        return new ConsentForm(purpose, channel, standing, given, on, wording, remark, choices);
    }

    public List<Choice> abouts() {
        var all = new ArrayList<Choice>();
        purposes.forEach(one -> all.add(new Choice(one.id().toString(), one.name())));
        all.add(new Choice("", "Anything at all"));
        return all;
    }

    public List<Choice> channels() {
        return Arrays.stream(ContactChannel.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    public List<Choice> standings() {
        return List.of(
                new Choice(Standing.OPTED_IN.name(), "agrees"),
                new Choice(Standing.OPTED_OUT.name(), "does not want it"),
                new Choice(Standing.ASKED.name(), "is asked to confirm by a link"),
                new Choice(Standing.LIFTED.name(), "takes back the refusal of everything"));
    }

    public List<Choice> ways() {
        return Arrays.stream(Given.values())
                .filter(Given::isTyped)
                .map(one -> new Choice(one.name(), one.words()))
                .toList();
    }
}
