package rapport.customers.adding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody types about a new party, as typed. Fields that the page does not show are empty.
public record NewPartyForm(
        String name,
        String email,
        String phone,
        String organisation,
        String title,
        String industry,
        String website,
        String role,
        String note) {

    public NewPartyForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String organisation,
            @Nullable String title,
            @Nullable String industry,
            @Nullable String website,
            @Nullable String role,
            @Nullable String note) {
        this.name = text(name);
        this.email = text(email);
        this.phone = text(phone);
        this.organisation = text(organisation);
        this.title = text(title);
        this.industry = text(industry);
        this.website = text(website);
        this.role = text(role);
        this.note = text(note);
    }

    static NewPartyForm blank() {
        return new NewPartyForm("", "", "", "", "", "", "", "", "");
    }

    static NewPartyForm called(String name) {
        return new NewPartyForm(name, "", "", "", "", "", "", "", "");
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
