package rapport.access.settings;

import rapport.access.Viewer;

/// One page of the settings.
public enum SettingsTab {
    ACCOUNT(Group.YOU, "You", "/settings/account", false),
    SECURITY(Group.YOU, "Security", "/settings/security", false),
    NOTICES(Group.YOU, "Your notices", "/settings/notices", false),
    MAIL_BOX(Group.YOU, "Your mail", "/settings/mail-box", false),
    TOKENS(Group.YOU, "Tokens", "/settings/tokens", false),
    SIGHT(Group.YOU, "Who sees what", "/settings/sight", false),
    COMPANY(Group.COMPANY, "Company", "/settings/company", true),
    ACCOUNTS(Group.COMPANY, "Colleagues", "/settings/accounts", true),
    TEAMS(Group.COMPANY, "Teams", "/settings/teams", true),
    ROLES(Group.COMPANY, "Roles", "/settings/roles", true),
    SIGN_IN(Group.COMPANY, "Sign-in", "/settings/sign-in", true),
    HOURS(Group.COMPANY, "Hours", "/settings/hours", true),
    FIELDS(Group.CUSTOMERS, "Fields", "/settings/fields", true),
    TAGS(Group.CUSTOMERS, "Tags", "/settings/tags", true),
    SOURCES(Group.CUSTOMERS, "Sources", "/settings/sources", true),
    CONSENT(Group.CUSTOMERS, "Consent", "/settings/consent", true),
    PIPELINES(Group.SELLING, "Pipelines", "/settings/pipelines", true),
    LEADS(Group.SELLING, "Leads", "/settings/leads", true),
    FORMS(Group.SELLING, "Web forms", "/settings/forms", true),
    LIKELIHOOD(Group.SELLING, "Likelihood", "/settings/likelihood", true),
    MAIL(Group.MAIL, "Mail", "/settings/mail", true),
    MAIL_BOXES(Group.MAIL, "Mail boxes", "/settings/mail-boxes", true),
    WEBHOOKS(Group.MAIL, "Webhooks", "/settings/webhooks", true);

    /// What pages have in common. Those of a group stand together.
    public enum Group {
        YOU("Yourself"),
        COMPANY("Your company"),
        CUSTOMERS("Customers"),
        SELLING("Selling"),
        MAIL("Sending and receiving");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Group group;
    private final String label;
    private final String href;
    private final boolean administrators;

    SettingsTab(Group group, String label, String href, boolean administrators) {
        this.group = group;
        this.label = label;
        this.href = href;
        this.administrators = administrators;
    }

    public Group group() {
        return group;
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
