package rapport.access.singlesignon;

/// The provider did not answer, or not as the standard says. The message is for the administrator.
final class ProviderFault extends Exception {
    ProviderFault(String message) {
        super(message);
    }
}
