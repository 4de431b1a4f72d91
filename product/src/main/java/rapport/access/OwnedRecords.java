package rapport.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells whose the records of a module are, whoever asks: for explaining why somebody sees one, or does not. Modules
/// contribute it as beans. What it tells is shown to no viewer who may not see the record.
public interface OwnedRecords {
    /// @param kind    the key of its [RecordKind]
    /// @param owner   null for a record of nobody
    /// @param also    those to whom it belongs with its owner
    /// @param through of a record that is seen by whoever sees one of others: these
    record Owned(
            String kind, UUID id, String name, @Nullable OwnerId owner, List<OwnerId> also, List<Owned> through) {
        public Owned(String kind, UUID id, String name, @Nullable OwnerId owner, List<Owned> through) {
            this(kind, id, name, owner, List.of(), through);
        }

        /// Everybody to whom it belongs.
        public List<OwnerId> owners() {
            return owner == null
                    ? also
                    : Stream.concat(Stream.of(owner), also.stream()).toList();
        }
    }

    /// @param address of its page, such as `/people/…`
    /// @param asking  to whom it is named
    /// @return empty when there is none, or the address is another module's
    Optional<Owned> at(String address, Viewer asking);
}
