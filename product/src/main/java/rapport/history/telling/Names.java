package rapport.history.telling;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.history.NamedRecords;

/// Names the records and people that changes are about, as far as the viewer may see them.
@Component
class Names {
    /// @param parties  those who are still there
    /// @param accounts everybody who ever worked here
    /// @param others   records of modules that this one does not know
    record Known(Map<UUID, Parties.Named> parties, Map<UUID, String> accounts, Map<UUID, NamedRecords.Named> others) {
        String of(UUID id) {
            String name = record(id);
            return name.isEmpty() ? "somebody" : name;
        }

        String record(UUID id) {
            Parties.Named party = parties.get(id);
            NamedRecords.Named other = others.get(id);
            return party != null ? party.name() : other != null ? other.name() : accounts.getOrDefault(id, "");
        }

        /// Which kinds of customers are among these.
        Set<String> kindsOf(@Nullable UUID... ids) {
            return Arrays.stream(ids)
                    .map(parties::get)
                    .filter(Objects::nonNull)
                    .map(party -> party.kind().recordKind())
                    .collect(Collectors.toSet());
        }

        String href(UUID id) {
            Parties.Named party = parties.get(id);
            NamedRecords.Named other = others.get(id);
            return party != null ? party.path() : other != null ? other.path() : "";
        }
    }

    private final Parties parties;
    private final Accounts accounts;
    private final NamedRecords records;

    Names(Parties parties, Accounts accounts, NamedRecords records) {
        this.parties = parties;
        this.accounts = accounts;
        this.records = records;
    }

    Known of(Collection<UUID> ids, Viewer viewer) {
        Map<UUID, Parties.Named> known =
                parties.named(ids.stream().map(PartyId::new).toList(), viewer).entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
        Map<UUID, String> people = accounts
                .names(ids.stream().map(AccountId::new).toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
        Set<UUID> left = new HashSet<>(ids);
        left.removeAll(known.keySet());
        left.removeAll(people.keySet());
        return new Known(known, people, records.of(left, viewer));
    }
}
