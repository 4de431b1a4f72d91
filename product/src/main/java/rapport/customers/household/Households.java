package rapport.customers.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.facts.PostalAddress;

/// Reads households, any number with one statement: for modules that hand them on. A member whom
/// the viewer may not see is not there.
@Component
@Transactional(readOnly = true)
public class Households {
    /// @param phone     which rings for all of them; empty for none
    /// @param addresses which all of them share
    /// @param members   those of today first, then those who left
    public record Household(
            PartyId id, String name, String phone, List<PostalAddress> addresses, List<Member> members) {
        public boolean isHomeOf(PartyId person) {
            return members.stream()
                    .anyMatch(member -> member.until() == null && member.id().equals(person));
        }
    }

    /// @param until when somebody left; null for who lives there
    public record Member(
            PartyId id,
            String name,
            HouseholdRole role,
            LocalDate since,
            @Nullable LocalDate until) {}

    private final HouseholdPages pages;

    Households(HouseholdPages pages) {
        this.pages = pages;
    }

    public Optional<Household> find(PartyId id, Viewer viewer) {
        return pages.find(id, viewer).map(Households::household);
    }

    /// In the order of the ids.
    public List<Household> of(Collection<PartyId> ids, Viewer viewer) {
        Map<PartyId, Household> found = pages.of(ids, viewer).stream()
                .map(Households::household)
                .collect(Collectors.toMap(Household::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Household household(HouseholdPages.Row row) {
        return new Household(
                row.id(),
                row.name(),
                row.phone(),
                row.addresses().stream().map(HouseholdPages.AddressRow::address).toList(),
                row.members().stream()
                        .map(one -> new Member(one.id(), one.name(), one.role(), one.since(), one.until()))
                        .toList());
    }
}
