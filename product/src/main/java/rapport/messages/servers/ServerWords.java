package rapport.messages.servers;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// What went wrong with a mail server, as a sentence for whoever has set it up.
public final class ServerWords {
    private static final int LONGEST = 400;

    private ServerWords() {}

    public static String of(Exception fault, MailServer server) {
        for (Throwable cause = fault; cause != null; cause = next(cause)) {
            String known = known(cause, server);
            if (!known.isEmpty()) {
                return known;
            }
        }
        return server + " said: " + said(fault);
    }

    private static String known(Throwable cause, MailServer server) {
        return switch (cause) {
            case AuthenticationFailedException no ->
                server.host() + " does not take this user name and password. It said: " + said(no);
            case FolderNotFoundException no -> "There is no such folder in the box. It said: " + said(no);
            case UnknownHostException _ -> "There is no server called " + server.host() + ". Check how it is written.";
            case ConnectException no
            when no.getMessage() != null && no.getMessage().contains("refused") ->
                "Nothing listens at " + server + ". Check the port, and whether the server is up.";
            case NoRouteToHostException _ -> "There is no way to " + server.host() + " from here.";
            case SocketTimeoutException _ ->
                server + " did not answer in time. Check the port and how the line is secured.";
            case IOException no
            when no.getMessage() != null && no.getMessage().contains("dropped by server") ->
                server + " hung up without a word. Its own log may say why.";
            case SSLException no ->
                "No secure line to " + server + ": " + said(no) + " Check the port and how the line is secured.";
            default -> "";
        };
    }

    /// What it said, on one line and not too long.
    public static String said(Throwable fault) {
        String text = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String whole = line.endsWith(".") ? line : line + ".";
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
    }

    /// Angus keeps what happened before in a chain of its own.
    private static @Nullable Throwable next(Throwable fault) {
        if (fault.getCause() != null && fault.getCause() != fault) {
            return fault.getCause();
        }
        return fault instanceof jakarta.mail.MessagingException mail ? mail.getNextException() : null;
    }
}
