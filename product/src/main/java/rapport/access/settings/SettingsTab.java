package rapport.access.settings;

import rapport.access.Viewer;

/// One page of the settings.
public enum SettingsTab {
    ACCOUNT("You", "/settings/account", false),
    SECURITY("Security", "/settings/security", false),
    MAIL_BOX("Your mail", "/settings/mail-box", false),
    TOKENS("Tokens", "/settings/tokens", false),
    COMPANY("Company", "/settings/company", true),
    ACCOUNTS("Colleagues", "/settings/accounts", true),
    SIGN_IN("Sign-in", "/settings/sign-in", true),
    TEAMS("Teams", "/settings/teams", true),
    HOURS("Hours", "/settings/hours", true),
    ROLES("Roles", "/settings/roles", true),
    FIELDS("Fields", "/settings/fields", true),
    TAGS("Tags", "/settings/tags", true),
    SOURCES("Sources", "/settings/sources", true),
    PIPELINES("Pipelines", "/settings/pipelines", true),
    LEADS("Leads", "/settings/leads", true),
    LIKELIHOOD("Likelihood", "/settings/likelihood", true),
    CONSENT("Consent", "/settings/consent", true),
    MAIL("Mail", "/settings/mail", true),
    MAIL_BOXES("Mail boxes", "/settings/mail-boxes", true),
    SIGHT("Who sees what", "/settings/sight", false);

    private final String label;
    private final String href;
    private final boolean administrators;

    SettingsTab(String label, String href, boolean administrators) {
        this.label = label;
        this.href = href;
        this.administrators = administrators;
    }

    public String label() {
        return label;
    }

    public String href() {
        return href;
    }

    boolean isFor(Viewer viewer) {
        return viewer.isAdministrator() || !administrators;
    }
}
