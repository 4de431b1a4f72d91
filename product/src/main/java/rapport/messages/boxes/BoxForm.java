package rapport.messages.boxes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import rapport.access.Typed;
import rapport.messages.Security;

/// What is asked about a box.
///
/// @param password empty to keep the one before
/// @param waits    `true` where its messages wait to be filed by hand
public record BoxForm(
        String name,
        String address,
        String host,
        String port,
        Security security,
        String userName,
        String password,
        String folder,
        String waits) {
    static final BoxForm EMPTY = new BoxForm("", "", "", "993", Security.TLS, "", "", "INBOX", "");

    public BoxForm {
        name = Typed.line(name);
        address = Typed.line(address);
        host = Typed.line(host);
        port = Typed.line(port);
        security = Objects.requireNonNullElse(security, Security.TLS);
        userName = Typed.line(userName);
        password = Objects.requireNonNullElse(password, "");
        folder = Objects.requireNonNullElse(folder, "").isBlank() ? "INBOX" : Typed.line(folder);
        waits = Typed.line(waits);
    }

    static BoxForm of(Box box) {
        return new BoxForm(
                box.name(),
                box.address(),
                box.host(),
                String.valueOf(box.port()),
                box.security(),
                box.userName(),
                "",
                box.folder(),
                box.filesItself() ? "" : "true");
    }

    /// The same box on the server that an administrator has set up for everybody.
    BoxForm at(String server, int serverPort, Security line) {
        return new BoxForm(
                name.isEmpty() ? address : name,
                address,
                server,
                String.valueOf(serverPort),
                line,
                userName.isEmpty() ? address : userName,
                password,
                folder,
                waits);
    }

    boolean filesItself() {
        return waits.isEmpty();
    }

    /// The name of a field to a sentence.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        problems.put("name", Typed.nameProblem(name, "Give it a name, such as Support."));
        problems.put("address", Typed.emailProblem(address));
        problems.put("userName", userName.isEmpty() ? "As whom it is opened." : "");
        problems.put(
                "host",
                host.matches("[\\p{Alnum}.:-]{1,255}") ? "" : "The name of the server, such as imap.halden.example.");
        problems.put("port", portNumber() == 0 ? "Between 1 and 65535; 993 is usual." : "");
        problems.values().removeIf(String::isEmpty);
        return problems;
    }

    /// Nought where it is none.
    int portNumber() {
        int number = port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
        return number > 65_535 ? 0 : number;
    }
}
