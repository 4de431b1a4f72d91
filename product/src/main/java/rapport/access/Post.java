package rapport.access;

/// Sends word by mail, for acts that know no mail. Whoever keeps an outbox contributes it.
public interface Post {
    /// Whether there is a server that takes it.
    boolean goesOut();

    /// In the transaction of the caller; it goes out once that is committed.
    ///
    /// @param name    of the recipient; may be empty
    /// @param address an e-mail address
    void send(String name, String address, String subject, String words);
}
