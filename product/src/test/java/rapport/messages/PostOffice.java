package rapport.messages;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/// The one mail server of a test run, on ports of its own: it takes mail for everybody and keeps
/// a box for each.
public final class PostOffice {
    private static final String HOST = "127.0.0.1";

    private PostOffice() {}

    public static GreenMail open() {
        return Holder.SERVER;
    }

    public static int smtpPort() {
        return open().getSmtp().getPort();
    }

    public static int imapPort() {
        return open().getImap().getPort();
    }

    private static final class Holder {
        static final GreenMail SERVER = start();

        private static GreenMail start() {
            var server = new GreenMail(new ServerSetup[] {
                new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP)
            });
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        }
    }
}
