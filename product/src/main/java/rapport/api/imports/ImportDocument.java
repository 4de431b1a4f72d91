package rapport.api.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.customers.survival.MatchingMode;
import rapport.intake.ImportAccount;
import rapport.intake.mapping.ImportKind;
import rapport.jobs.JobState;

@Schema(
        name = "Import",
        description =
                "The account of an import. When it is done, the five counts add up to the total, and each equals the"
                        + " rows of that outcome in the database at every moment.")
record ImportDocument(
        UUID id,
        @Schema(example = "customers.csv") String title,
        ImportKind kind,

        @Schema(
                description = "How rows that neither a key nor an e-mail decides are put to customers: CREATE makes"
                        + " somebody new, MATCH takes who it surely is, ASK lets a row wait where that is not sure."
                        + " Left out for a draft of which nobody has said.")
        @Nullable
        MatchingMode matching,

        @Schema(description = "DONE, FAILED and CANCELLED are over; left out while it is a draft.") @Nullable
        JobState state,

        long created,
        long updated,
        long unchanged,
        long refused,

        @Schema(description = "Rows of which somebody has to say whom they are about; nothing is written for them yet.")
        long waiting,

        @Schema(description = "How many rows the file has, once they were counted.") @Nullable
        Long total,

        @Schema(description = "Why it failed.") @Nullable String problem,
        Links links) {

    @Schema(name = "ImportLinks")
    record Links(
            @Schema(example = "/api/v1/imports/0198…") String self,

            @Schema(
                    description = "The refused rows, each with its reason: to be put right and fed in again.",
                    example = "/imports/0198…/refused.csv")
            String refused,

            @Schema(
                    description = "The page that asks about the rows that wait; left out where none does.",
                    example = "/imports/0198…?show=waiting")
            @Nullable
            String waiting,

            @Schema(description = "The page of the import.", example = "/imports/0198…")
            String page) {}

    static ImportDocument of(ImportAccount account) {
        String page = "/imports/" + account.id();
        return new ImportDocument(
                account.id().value(),
                account.title(),
                account.kind(),
                account.matching(),
                account.state(),
                account.created(),
                account.updated(),
                account.unchanged(),
                account.refused(),
                account.waiting(),
                account.total(),
                account.problem(),
                new Links(
                        "/api/v1" + page,
                        page + "/refused.csv",
                        account.waiting() == 0 ? null : page + "?show=waiting",
                        page));
    }
}
