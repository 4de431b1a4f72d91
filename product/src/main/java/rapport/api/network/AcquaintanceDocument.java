package rapport.api.network;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import rapport.network.strength.Acquaintance;

@Schema(name = "Acquaintance", description = "How well a colleague knows a customer, and from what.")
record AcquaintanceDocument(
        @Schema(example = "Jonas Berg") String colleague,

        @Schema(description = "From 0 to 1.", example = "0.54")
        double strength,

        int meetings,
        int calls,
        int messages,

        @Schema(description = "Other touches, such as on the website.")
        int others,

        Instant lastAt) {

    static AcquaintanceDocument of(Acquaintance one) {
        return new AcquaintanceDocument(
                one.colleague(),
                one.strength(),
                one.meetings(),
                one.calls(),
                one.messages(),
                one.others(),
                one.lastAt());
    }
}
