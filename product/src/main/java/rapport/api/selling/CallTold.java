package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.sales.calling.Said;

@Schema(name = "CallTold", description = "What a call came to.")
record CallTold(
        @Schema(implementation = Said.class, example = "INTERESTED", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String said,

        @Schema(description = "What was said.", example = "Wants to see a cell running") @Nullable
        String words,

        @Schema(
                format = "date",
                description = "On which day to call again; only with CALL_AGAIN.",
                example = "2027-01-15")
        @Nullable
        LocalDate again) {
    static final String ALL = Arrays.stream(Said.values()).map(Said::name).collect(Collectors.joining(", "));

    Optional<Said> read() {
        return Arrays.stream(Said.values())
                .filter(one -> one.name().equals(said))
                .findFirst();
    }
}
