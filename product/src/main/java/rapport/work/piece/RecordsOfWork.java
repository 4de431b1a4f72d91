package rapport.work.piece;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.work.About;
import rapport.work.AttachedRecords;
import rapport.work.AttachedRecords.Attached;
import rapport.work.PieceId;
import rapport.work.Stake;

/// The records of other modules that work is about, told by whoever keeps them.
@Component
class RecordsOfWork {
    private final Supplier<List<AttachedRecords>> tellers;
    private final DSLContext db;

    RecordsOfWork(ObjectProvider<AttachedRecords> tellers, DSLContext db) {
        this.tellers = SingletonSupplier.of(() -> tellers.orderedStream().toList());
        this.db = db;
    }

    Optional<Attached> find(About about, Viewer viewer) {
        return Optional.ofNullable(named(List.of(about), viewer).get(about));
    }

    /// Those that the viewer may see.
    Map<About, Attached> named(Collection<@Nullable About> abouts, Viewer viewer) {
        Map<UUID, About> byId = abouts.stream()
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(About::id, Function.identity()));
        Map<String, List<UUID>> byKind = byId.values().stream()
                .collect(Collectors.groupingBy(About::kind, Collectors.mapping(About::id, Collectors.toList())));
        return tellers.get().stream()
                .filter(teller -> byKind.containsKey(teller.recordKind()))
                .<Select<Record6<UUID, String, String, PartyId, BigDecimal, String>>>map(
                        teller -> teller.named(byKind.getOrDefault(teller.recordKind(), List.of()), viewer))
                .reduce(Select::unionAll)
                .map(all -> db.fetch(all).stream()
                        .collect(Collectors.toMap(
                                row -> Objects.requireNonNull(byId.get(row.value1())), row -> attached(row, byId))))
                .orElse(Map.of());
    }

    /// Keeps what somebody answered who has done work about a record, as far as he may see the record and was asked.
    void answered(@Nullable About about, PieceId piece, String answer, Viewer by) {
        if (about == null || answer.isEmpty()) {
            return;
        }
        boolean asked = find(about, by)
                .map(Attached::asked)
                .filter(one ->
                        one.answers().stream().anyMatch(option -> option.key().equals(answer)))
                .isPresent();
        if (asked) {
            teller(about).ifPresent(teller -> teller.answered(about.id(), piece, answer));
        }
    }

    private Attached attached(Record6<UUID, String, String, PartyId, BigDecimal, String> row, Map<UUID, About> byId) {
        return new Attached(
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5() == null ? null : new Stake(row.value5(), row.value6()),
                teller(Objects.requireNonNull(byId.get(row.value1())))
                        .map(AttachedRecords::asked)
                        .orElse(null));
    }

    private Optional<AttachedRecords> teller(About about) {
        return tellers.get().stream()
                .filter(one -> one.recordKind().equals(about.kind()))
                .findFirst();
    }
}
