package rapport.work.inviting;

import java.util.UUID;
import rapport.messages.MailAddress;

/// Who is invited.
///
/// @param name what a customer is called whom the viewer may see, or as it was typed; may be empty
public record Guest(UUID id, String address, String name, Answer answer) {
    MailAddress mail() {
        return new MailAddress(name, address);
    }
}
