package rapport.correspondence.filing;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.messages.Arrivals;
import rapport.messages.BoxId;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.OurAddresses;
import rapport.timeline.PastInteraction;
import rapport.timeline.RecordInteraction;

/// Takes up what has arrived, some hundreds at once: files each message to the timelines where it
/// belongs, with the same few statements for all, and puts the others where somebody looks at
/// them.
@Service
class FileArrivals {
    private static final int AT_ONCE = 200;

    private record Placed(Message message, Set<PartyId> with) {}

    private final Arrivals arrivals;
    private final Filings filings;
    private final Unfiled unfiled;
    private final OurAddresses ours;
    private final Parties parties;
    private final Accounts accounts;
    private final RecordInteraction record;

    FileArrivals(
            Arrivals arrivals,
            Filings filings,
            Unfiled unfiled,
            OurAddresses ours,
            Parties parties,
            Accounts accounts,
            RecordInteraction record) {
        this.arrivals = arrivals;
        this.filings = filings;
        this.unfiled = unfiled;
        this.ours = ours;
        this.parties = parties;
        this.accounts = accounts;
        this.record = record;
    }

    /// @return how many were taken up; nought when nothing waits
    @Transactional
    int some() {
        List<Message> taken = arrivals.take(AT_ONCE);
        if (taken.isEmpty()) {
            return 0;
        }
        Map<BoxId, Arrivals.ArrivedIn> boxes = arrivals.boxes(taken.stream()
                .map(Message::box)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, Filings.Filed> copies = filings.byHeader(
                taken.stream().map(Message::headerId).distinct().toList());
        Map<java.util.UUID, List<PartyId>> threads =
                filings.partiesOf(taken.stream().map(Message::thread).distinct().toList());
        var whose = new Whose(ours.all(), reached(taken));
        var placed = new LinkedHashMap<String, Placed>();
        var again = new ArrayList<Message>();
        var unknown = new ArrayList<Message>();
        for (Message message : taken) {
            var box = message.box() == null ? null : boxes.get(message.box());
            if (box == null) {
                continue;
            }
            if (copies.containsKey(message.headerId()) || placed.containsKey(message.headerId())) {
                again.add(message);
            } else if (!box.filesItself()) {
                unknown.add(message);
            } else {
                var thread = threads.computeIfAbsent(message.thread(), _ -> new ArrayList<>());
                switch (whose.of(message, thread)) {
                    case Whose.Filing.With(var with) -> {
                        placed.put(message.headerId(), new Placed(message, with));
                        threads.put(message.thread(), List.copyOf(with));
                    }
                    case Whose.Filing.Unknown() -> unknown.add(message);
                    case Whose.Filing.Internal() -> {}
                }
            }
        }
        copies.putAll(write(List.copyOf(placed.values()), boxes));
        filings.addAll(again.stream()
                .collect(HashMap::new, (all, one) -> all.put(one.id(), copies.get(one.headerId())), HashMap::putAll));
        unfiled.add(unknown);
        arrivals.handled(taken.stream().map(Message::id).toList());
        return taken.size();
    }

    /// @return on which interaction each stands now, by its `Message-ID`
    private Map<String, Filings.Filed> write(List<Placed> placed, Map<BoxId, Arrivals.ArrivedIn> boxes) {
        var written = new HashMap<String, Filings.Filed>();
        Map<MessageId, Integer> files =
                arrivals.files(placed.stream().map(one -> one.message().id()).toList());
        Map<PartyId, List<PartyId>> employers = parties.employersByPerson(
                placed.stream().flatMap(one -> one.with().stream()).distinct().toList());
        Map<AccountId, String> names = accounts.names(boxes.values().stream()
                .map(Arrivals.ArrivedIn::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        placed.stream().collect(groupingBy(one -> boxOf(one, boxes).recorder())).forEach((recorder, theirs) -> {
            List<PastInteraction> told = theirs.stream()
                    .map(one -> new PastInteraction(
                            TimelineOfMail.of(
                                    one.message(),
                                    files.getOrDefault(one.message().id(), 0),
                                    withEmployers(one.with(), employers)),
                            colleague(boxOf(one, boxes), names)))
                    .toList();
            var ids = record.many(told, recorder).iterator();
            var filed = new HashMap<MessageId, Filings.Filed>();
            for (int n = 0; n < theirs.size(); n++) {
                Message message = theirs.get(n).message();
                Instant at = told.get(n).told().occurredAt();
                var on = new Filings.Filed(ids.next(), at);
                filed.put(message.id(), on);
                written.put(message.headerId(), on);
            }
            filings.addAll(filed);
        });
        return written;
    }

    private static Arrivals.ArrivedIn boxOf(Placed one, Map<BoxId, Arrivals.ArrivedIn> boxes) {
        return Objects.requireNonNull(
                boxes.get(Objects.requireNonNull(one.message().box())));
    }

    private static String colleague(Arrivals.ArrivedIn box, Map<AccountId, String> names) {
        @Nullable AccountId account = box.account();
        return account == null ? box.name() : names.getOrDefault(account, "");
    }

    static List<PartyId> withEmployers(Collection<PartyId> people, Map<PartyId, List<PartyId>> employers) {
        var all = new LinkedHashSet<>(people);
        people.forEach(one -> all.addAll(employers.getOrDefault(one, List.of())));
        return List.copyOf(all);
    }

    private Map<String, List<Parties.Reached>> reached(List<Message> messages) {
        Set<String> addresses = Reaching.normal(messages.stream()
                .flatMap(one -> Stream.of(Stream.of(one.from()), one.to().stream(), one.copied().stream())
                        .flatMap(all -> all)));
        return parties.reachedAt(addresses).stream().collect(groupingBy(Parties.Reached::email));
    }
}
