package rapport.messages.sending;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import rapport.access.Typed;
import rapport.messages.Security;

/// What an administrator says about the servers of the company.
///
/// @param password empty to keep the one before
public record SendingForm(
        String host,
        String port,
        Security security,
        String userName,
        String password,
        String fromAddress,
        String fromName,
        String boxHost,
        String boxPort,
        Security boxSecurity) {
    static final SendingForm EMPTY =
            new SendingForm("", "587", Security.STARTTLS, "", "", "", "", "", "993", Security.TLS);

    public SendingForm {
        host = Typed.line(host);
        port = Typed.line(port);
        security = Objects.requireNonNullElse(security, Security.STARTTLS);
        userName = Typed.line(userName);
        password = Objects.requireNonNullElse(password, "");
        fromAddress = Typed.line(fromAddress);
        fromName = Typed.line(fromName);
        boxHost = Typed.line(boxHost);
        boxPort = Typed.line(boxPort);
        boxSecurity = Objects.requireNonNullElse(boxSecurity, Security.TLS);
    }

    static SendingForm of(Sending sending) {
        return new SendingForm(
                sending.host(),
                String.valueOf(sending.port()),
                sending.security(),
                sending.userName(),
                "",
                sending.from().address(),
                sending.from().name(),
                sending.boxHost(),
                String.valueOf(sending.boxPort()),
                sending.boxSecurity());
    }

    /// The name of a field to a sentence.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!host.matches("[\\p{Alnum}.:-]{1,255}")) {
            problems.put("host", "The name of the server, such as smtp.halden.example.");
        }
        if (portNumber() == 0) {
            problems.put("port", "Between 1 and 65535; 587 is usual, 465 with TLS.");
        }
        problems.put("fromAddress", Typed.emailProblem(fromAddress));
        if (!boxHost.isEmpty() && !boxHost.matches("[\\p{Alnum}.:-]{1,255}")) {
            problems.put("boxHost", "The name of the server, such as imap.halden.example, or nothing.");
        }
        if (boxPortNumber() == 0) {
            problems.put("boxPort", "Between 1 and 65535; 993 is usual.");
        }
        problems.values().removeIf(String::isEmpty);
        return problems;
    }

    int portNumber() {
        return number(port);
    }

    int boxPortNumber() {
        return number(boxPort);
    }

    /// Nought where it is none.
    private static int number(String typed) {
        int number = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
        return number > 65_535 ? 0 : number;
    }
}
