package rapport.correspondence.filing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.messages.MailAddress;
import rapport.messages.Message;

/// Decides on whose timelines a message stands.
///
/// An address leads to the one person who has it, or else to the organisations and households
/// that do. Where several people share one, it leads to those of them with whom the thread has
/// been so far. A message that leads to nobody follows its thread.
///
/// @param ours addresses at which we get mail, normalised
/// @param reached whose addresses are whose, by their normal form
record Whose(Set<String> ours, Map<String, List<Parties.Reached>> reached) {
    sealed interface Filing {
        /// On the timelines of these.
        record With(Set<PartyId> parties) implements Filing {}

        /// Nobody knows.
        record Unknown() implements Filing {}

        /// It went among ourselves, and is nobody's.
        record Internal() implements Filing {}
    }

    /// @param thread with whom its thread has been so far
    Filing of(Message message, Collection<PartyId> thread) {
        List<MailAddress> others = others(message).toList();
        if (others.isEmpty()) {
            return thread.isEmpty() ? new Filing.Internal() : new Filing.With(Set.copyOf(thread));
        }
        var with = new LinkedHashSet<PartyId>();
        others.forEach(one -> with.addAll(behind(one, thread)));
        if (with.isEmpty()) {
            with.addAll(thread);
        }
        return with.isEmpty() ? new Filing.Unknown() : new Filing.With(with);
    }

    private Stream<MailAddress> others(Message message) {
        return Stream.of(Stream.of(message.from()), message.to().stream(), message.copied().stream())
                .flatMap(all -> all)
                .filter(one -> !ours.contains(one.normal()) && !one.address().isEmpty());
    }

    private List<PartyId> behind(MailAddress address, Collection<PartyId> thread) {
        List<Parties.Reached> all = Reaching.normal(address)
                .map(normal -> reached.getOrDefault(normal, List.of()))
                .orElse(List.of());
        List<PartyId> people = all.stream()
                .filter(one -> one.kind() == PartyKind.PERSON)
                .map(Parties.Reached::id)
                .toList();
        if (people.size() == 1) {
            return people;
        }
        List<PartyId> known = people.stream().filter(thread::contains).toList();
        return !known.isEmpty()
                ? known
                : all.stream()
                        .filter(one -> one.kind() != PartyKind.PERSON)
                        .map(Parties.Reached::id)
                        .toList();
    }
}
