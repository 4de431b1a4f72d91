package rapport.customers.consent;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.CleanText;

/// A purpose as somebody types it.
record PurposeForm(
        @Nullable String name,
        @Nullable String basis,
        @Nullable String wording) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORDING = 4_000;

    PurposeForm {
        name = CleanText.of(Objects.requireNonNullElse(name, ""));
        basis = Objects.requireNonNullElse(basis, LegalBasis.CONSENT.name());
        wording = CleanText.withLines(Objects.requireNonNullElse(wording, ""));
    }

    Optional<String> problem() {
        if (name().isEmpty() || name().length() > LONGEST_NAME) {
            return Optional.of("Name the purpose in a word or a few, with at most 60 characters.");
        }
        if (Arrays.stream(LegalBasis.values()).noneMatch(one -> one.name().equals(basis))) {
            return Optional.of("Choose from the list by what right you contact them.");
        }
        return wording().length() > LONGEST_WORDING
                ? Optional.of("Take at most 4,000 characters for what they are shown.")
                : Optional.empty();
    }

    @Override
    public String name() {
        return Objects.requireNonNull(name);
    }

    @Override
    public String wording() {
        return Objects.requireNonNull(wording);
    }

    LegalBasis chosen() {
        return LegalBasis.valueOf(Objects.requireNonNull(basis));
    }
}
