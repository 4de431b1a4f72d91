package rapport.quality.cleaning;

import java.util.UUID;

/// A proposal to clean something.
public record ProposalId(UUID value) {
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
