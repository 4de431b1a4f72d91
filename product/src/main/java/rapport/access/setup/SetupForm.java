package rapport.access.setup;

import java.util.Objects;
import rapport.access.Typed;
import rapport.company.CompanyForm;

/// What the first visitor types, as typed.
public record SetupForm(
        String name, String email, String password, String company, String currency, String language, String timeZone) {
    public SetupForm {
        name = Typed.line(name);
        email = Typed.email(email);
        password = Objects.requireNonNullElse(password, "");
        company = Typed.line(company);
    }

    public CompanyForm theCompany() {
        return new CompanyForm(company, currency, language, timeZone);
    }

    @Override
    public String toString() {
        return "SetupForm[" + name + ", " + email + ", …]";
    }
}
