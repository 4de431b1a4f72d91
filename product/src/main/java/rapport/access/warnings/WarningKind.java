package rapport.access.warnings;

/// What can change in how an account signs in.
public enum WarningKind {
    PASSWORD_CHANGED("The password was changed"),
    APP_ADDED("An app for codes was set up"),
    APP_REMOVED("The app for codes was taken away"),
    RECOVERY_CODE_USED("A recovery code was used"),
    RECOVERY_CODES_RENEWED("New recovery codes were made"),
    PASSKEY_ADDED("A passkey was added"),
    PASSKEY_REMOVED("A passkey was removed"),
    SECOND_FACTOR_RESET("The second step was reset");

    private final String sentence;

    WarningKind(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
