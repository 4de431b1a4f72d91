package rapport.messages.servers;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import rapport.messages.Security;

/// A server and how we sign in there.
///
/// @param user empty where it takes everybody
public record MailServer(String host, int port, Security security, String user, String password) {
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(15);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(60);

    /// @param protocol `smtp` or `imap`
    public Session session(String protocol) {
        String prefix = "mail." + protocol + ".";
        var properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put(prefix + "host", host);
        properties.put(prefix + "port", String.valueOf(port));
        properties.put(prefix + "auth", String.valueOf(!user.isEmpty()));
        properties.put(prefix + "connectiontimeout", String.valueOf(CONNECTS_WITHIN.toMillis()));
        properties.put(prefix + "timeout", String.valueOf(ANSWERS_WITHIN.toMillis()));
        properties.put(prefix + "writetimeout", String.valueOf(ANSWERS_WITHIN.toMillis()));
        properties.put(prefix + "ssl.enable", String.valueOf(security == Security.TLS));
        properties.put(prefix + "starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.put(prefix + "starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put("mail.smtp.sendpartial", "false");
        properties.put("mail.imap.partialfetch", "true");
        properties.put("mail.imap.fetchsize", "1048576");
        properties.put("mail.mime.address.strict", "false");
        return Session.getInstance(properties);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
