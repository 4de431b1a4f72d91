package rapport.sales.lead;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;

/// What somebody types about a new lead, as typed.
///
/// @param party the id of somebody known who is meant, or `new`; empty where nobody has chosen
/// @param owner the id of a colleague or a team; empty for whoever adds it
public record LeadForm(
        String name,
        String company,
        String email,
        String phone,
        String party,
        String interest,
        String source,
        String owner,
        String note) {
    public static final String NEW = "new";

    public LeadForm(
            @Nullable String name,
            @Nullable String company,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String party,
            @Nullable String interest,
            @Nullable String source,
            @Nullable String owner,
            @Nullable String note) {
        this.name = text(name);
        this.company = text(company);
        this.email = text(email);
        this.phone = text(phone);
        this.party = text(party);
        this.interest = text(interest);
        this.source = text(source);
        this.owner = text(owner);
        this.note = text(note);
    }

    LeadForm withOwner(OwnerId other) {
        return new LeadForm(name, company, email, phone, party, interest, source, other.toString(), note);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
