package rapport.access;

/// By what somebody proved who it is when a session began; with two factors, the second.
public enum Proof {
    PASSWORD("with the password"),
    CODE("with a code from the app"),
    RECOVERY_CODE("with a recovery code"),
    PASSKEY("with a passkey"),
    COMPANY_ACCOUNT("with the company account"),
    SETUP("on the first visit");

    private final String inWords;

    Proof(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
