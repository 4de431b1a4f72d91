package rapport.work.syncing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where somebody keeps a calendar, as typed.
///
/// @param address with https:// or without, of a calendar or of the server
public record LinkForm(String address, String userName, String password) {
    static final LinkForm EMPTY = new LinkForm("", "", "");

    public LinkForm(@Nullable String address, @Nullable String userName, @Nullable String password) {
        this.address = text(address).strip();
        this.userName = text(userName).strip();
        this.password = text(password);
    }

    /// What has to be put right: the name of a field to a sentence.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (address.isEmpty() || address.contains(" ")) {
            problems.put("address", "Write the address at which your calendar is kept, such as dav.example.com.");
        }
        if (userName.isEmpty()) {
            problems.put("userName", "Write the name with which you sign in there.");
        }
        if (password.isEmpty()) {
            problems.put("password", "Write the password with which you sign in there.");
        }
        return problems;
    }

    String whole() {
        return address.contains("://") ? address : "https://" + address;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
